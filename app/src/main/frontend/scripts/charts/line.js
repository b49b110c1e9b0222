const DASHES = { SOLID: 'solid', STEPPED: 'solid', DASHED: [8, 5], DOTTED: [2, 4] };
const BELOW = 640;
const FEW = 20;

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const numbers = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function words(unit, value) {
    if (unit === 'SHARE') {
        return `${counts.format(100 * value)}%`;
    }
    return unit === 'COUNT' ? counts.format(value) : numbers.format(value);
}

function date(dates, time) {
    const day = dates === 'DAY' ? { day: 'numeric' } : {};
    return new Intl.DateTimeFormat('en-GB', { ...day, month: 'short', year: 'numeric', timeZone: 'UTC' }).format(time);
}

function hasDots(line) {
    return line.style === 'SOLID' && line.points.length < FEW;
}

function series(each, index, look) {
    return {
        name: each.name,
        type: 'line',
        step: each.style === 'STEPPED' ? 'end' : false,
        data: each.points.map((point) => [point.at, point.value]),
        color: look.series[index],
        lineStyle: { type: DASHES[each.style], width: each.style === 'SOLID' || each.style === 'STEPPED' ? 3 : 2 },
        symbol: hasDots(each) ? 'circle' : 'none',
        symbolSize: 7,
    };
}

/** An interval is drawn as an unseen line at its lower end and a filled one of its width on top. */
function band(interval, look) {
    const common = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true };
    return [
        {
            ...common,
            name: `${interval.name}, lower`,
            data: interval.intervals.map((each) => [each.at, each.lower]),
            lineStyle: { opacity: 0 },
            tooltip: { show: false },
        },
        {
            ...common,
            name: interval.name,
            data: interval.intervals.map((each) => [each.at, each.upper - each.lower]),
            color: look.series[0],
            lineStyle: { opacity: 0 },
            areaStyle: { opacity: 0.15 },
            tooltip: { show: false },
        },
    ];
}

export const line = {
    height: (chart, width) => (width < BELOW ? 260 + 22 * chart.lines.length : 350),

    option(chart, look, width) {
        const narrow = width < BELOW;
        const names = [
            ...chart.lines.map((each) => ({ name: each.name, itemStyle: { opacity: hasDots(each) ? 1 : 0 } })),
            ...(chart.band ? [{ name: chart.band.name, icon: 'rect', itemStyle: { opacity: 0.15 } }] : []),
        ];
        return {
            ...look.base,
            legend: {
                data: names,
                left: 0,
                top: 0,
                orient: narrow ? 'vertical' : 'horizontal',
                itemWidth: 32,
                itemHeight: 12,
                itemGap: narrow ? 6 : 24,
                textStyle: look.text,
                selectedMode: false,
            },
            grid: { left: 4, right: 20, top: narrow ? 16 + 24 * names.length : 48, bottom: 4, containLabel: true },
            xAxis: {
                type: 'time',
                axisLine: look.axis,
                axisTick: look.axis,
                axisLabel: {
                    ...look.soft,
                    hideOverlap: true,
                    showMinLabel: true,
                    formatter: (time) => date(chart.dates, time),
                },
                splitNumber: narrow ? 2 : 6,
            },
            yAxis: {
                type: 'value',
                min: (extent) => Math.min(0, extent.min),
                minInterval: chart.unit === 'COUNT' ? 1 : 0,
                splitLine: look.grid,
                axisLabel: { ...look.soft, formatter: (value) => words(chart.unit, value) },
            },
            tooltip: {
                ...look.base.tooltip,
                trigger: 'axis',
                axisPointer: { lineStyle: { color: look.quiet } },
                formatter: (shown) =>
                    [
                        date(chart.dates, shown[0].axisValue),
                        ...shown
                            .filter((each) => each.seriesIndex < chart.lines.length)
                            .map((each) => `${each.seriesName}: ${words(chart.unit, each.value[1])}`),
                    ].join('\n'),
            },
            series: [
                ...chart.lines.map((each, index) => series(each, index, look)),
                ...(chart.band ? band(chart.band, look) : []),
            ],
        };
    },
};
