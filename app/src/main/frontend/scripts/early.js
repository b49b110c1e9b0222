// Runs before the page is drawn, so that what only works with scripts does not flash up without them.
document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
