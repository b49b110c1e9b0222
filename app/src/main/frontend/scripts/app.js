import { initAll } from 'nhsuk-frontend';
import 'htmx.org';
import { initCharts } from './charts/index.js';
import { initRating } from './rate/index.js';

/** What htmx brings in needs the same care as what was there at first. */
function enhance(scope) {
    initAll({ scope });
    initCharts(scope);
    initRating(scope);
}

initAll();
initCharts(document.body);
initRating(document.body);
document.body.addEventListener('htmx:afterSettle', (event) => {
    const region = event.detail.target;
    if (region instanceof HTMLElement && region.isConnected) {
        enhance(region);
    }
});
