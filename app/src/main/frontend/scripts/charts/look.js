/** The colours of the style sheet, so that they stand in one place, and what all charts have in common. */
export function look(element) {
    const style = getComputedStyle(element);
    const colour = (name) => style.getPropertyValue(`--gs-chart-${name}`).trim();
    const text = { color: colour('text'), fontFamily: 'arial, sans-serif', fontSize: 14 };
    return {
        series: [1, 2, 3, 4].map(colour),
        quiet: colour('quiet'),
        text,
        soft: { ...text, color: colour('soft') },
        grid: { lineStyle: { color: colour('grid') } },
        axis: { lineStyle: { color: colour('quiet') } },
        parts: ['part-1', 'part-2', 'part-3'].map(colour),
        base: {
            animation: false,
            aria: { enabled: false },
            textStyle: text,
            // Drawn as part of the picture: as a box of HTML it would need styles the page does not allow.
            tooltip: { renderMode: 'richText', confine: true, textStyle: text, borderColor: colour('quiet') },
        },
    };
}
