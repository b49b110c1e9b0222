import { init, use } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { bar } from './bar.js';
import { line } from './line.js';
import { look } from './look.js';

export { offerPng } from './png.js';

use([AriaComponent, BarChart, GridComponent, LegendComponent, LineChart, SVGRenderer, TooltipComponent]);

const KINDS = { bar, line };

/**
 * Puts a chart that can be pointed at in place of the picture the server drew. Should that fail, the picture stays.
 * Its name and description are those of the page, so the library's own are off.
 */
export function draw(place) {
    const section = place.closest('.gs-chart');
    const chart = JSON.parse(section.querySelector('script[type="application/json"]').textContent);
    const kind = KINDS[place.dataset.chart];
    const picture = [...place.children];
    const canvas = document.createElement('div');
    canvas.className = 'gs-chart__live';
    place.append(canvas);
    canvas.style.height = `${kind.height(chart, place.clientWidth)}px`;

    const live = init(canvas, null, { renderer: 'svg' });
    const show = () => {
        canvas.style.height = `${kind.height(chart, place.clientWidth)}px`;
        live.resize();
        live.setOption(kind.option(chart, look(section), place.clientWidth), true);
    };
    show();
    picture.forEach((svg) => svg.remove());
    place.dataset.drawn = 'true';

    let width = place.clientWidth;
    new ResizeObserver(() => {
        if (place.clientWidth !== width && place.clientWidth > 0) {
            width = place.clientWidth;
            show();
        }
    }).observe(place);
}
