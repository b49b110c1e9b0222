export function draw(chart) {
    void chart;
}
