/** Statistics of improvement and of spread. Needs the JDK and nothing else. */
module org.groundswell.analytics {}
