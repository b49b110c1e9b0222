/** Statistics of improvement and of spread. Needs the JDK and nothing else. */
module org.groundswell.analytics {
    exports org.groundswell.analytics.agreement;
    exports org.groundswell.analytics.diffusion;
    exports org.groundswell.analytics.diffusion.equity;
    exports org.groundswell.analytics.diffusion.forecast;
    exports org.groundswell.analytics.diffusion.progress;
    exports org.groundswell.analytics.diffusion.survival;
    exports org.groundswell.analytics.funnel;
    exports org.groundswell.analytics.network;
    exports org.groundswell.analytics.spc;
}
