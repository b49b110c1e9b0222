package org.groundswell.analytics.cli;

/** What comes out. */
enum Format {
    CSV,
    JSON,
    SVG
}
