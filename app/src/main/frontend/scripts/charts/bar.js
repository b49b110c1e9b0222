const BELOW = 640;
const counts = new Intl.NumberFormat('en-GB');

/** Room above the bars for the names of their parts, in pixels. */
function legend(chart, narrow) {
    if (chart.parts.length === 1) {
        return 4;
    }
    return narrow ? 24 * chart.parts.length + 16 : 36;
}

export const bar = {
    height(chart, width) {
        const narrow = width < BELOW;
        return legend(chart, narrow) + (narrow ? 56 : 40) * chart.bars.length + 8;
    },

    option(chart, look, width) {
        const narrow = width < BELOW;
        const divided = chart.parts.length > 1;
        const longest = Math.max(...chart.bars.map((each) => each.words.length));
        const last = chart.parts.length - 1;
        return {
            ...look.base,
            legend: {
                show: divided,
                data: chart.parts,
                left: 0,
                top: 0,
                orient: narrow ? 'vertical' : 'horizontal',
                itemGap: narrow ? 8 : 24,
                textStyle: look.text,
                selectedMode: false,
            },
            grid: {
                left: 2,
                right: 16 + 8 * longest,
                top: legend(chart, narrow),
                bottom: 4,
                containLabel: !narrow,
            },
            xAxis: { type: 'value', show: false, max: 'dataMax' },
            yAxis: {
                type: 'category',
                inverse: true,
                data: chart.bars.map((each) => each.label),
                axisLine: { show: !narrow, ...look.axis },
                axisTick: { show: false },
                axisLabel: narrow
                    ? { ...look.text, inside: true, margin: 0, verticalAlign: 'bottom', padding: [0, 0, 18, 0] }
                    : { ...look.text, margin: 12 },
                z: 10,
            },
            tooltip: {
                ...look.base.tooltip,
                trigger: 'axis',
                axisPointer: { type: 'none' },
                formatter: (shown) => {
                    const one = chart.bars[shown[0].dataIndex];
                    const parts = divided
                        ? chart.parts.map((part, index) => `${part}: ${counts.format(one.counts[index])}`)
                        : [];
                    return [`${one.label}: ${one.words}`, ...parts].join('\n');
                },
            },
            series: chart.parts.map((part, index) => ({
                name: part,
                type: 'bar',
                stack: 'all',
                barWidth: 28,
                color: divided ? look.parts[index] : look.series[0],
                itemStyle: divided ? { borderColor: look.series[0], borderWidth: 1 } : {},
                data: chart.bars.map((each) => ({
                    value: each.counts[index],
                    itemStyle: each.aside ? { color: look.quiet, borderColor: look.quiet } : undefined,
                })),
                label: {
                    show: index === last,
                    position: 'right',
                    distance: 8,
                    formatter: ({ dataIndex }) => chart.bars[dataIndex].words,
                    ...look.text,
                },
                emphasis: { disabled: true },
            })),
        };
    },
};
