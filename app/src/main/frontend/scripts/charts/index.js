/** Draws the charts of a region, asking for the drawing library only on pages that have one. */
export async function initCharts(scope) {
    const charts = [...scope.querySelectorAll('[data-chart]:not([data-drawn])')];
    if (charts.length > 0) {
        const { draw, offerPng } = await import('./draw.js');
        charts.filter((chart) => !chart.dataset.drawn).forEach(draw);
        offerPng(scope);
    }
}
