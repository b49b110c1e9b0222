/** Draws the charts of a region, asking for the drawing library only on pages that have one. */
export async function initCharts(scope) {
    const charts = [...scope.querySelectorAll('[data-chart]')].filter((chart) => !chart.dataset.drawn);
    if (charts.length === 0) {
        return;
    }
    const { draw } = await import('./draw.js');
    for (const chart of charts) {
        if (!chart.dataset.drawn) {
            chart.dataset.drawn = 'true';
            draw(chart);
        }
    }
}
