/** Pixels of the saved picture for each of the drawing, so that it is sharp in print and on slides. */
const SHARPNESS = 2;

/** Beside each link that saves a chart as SVG, offers one that saves it as PNG; the browser makes that of the same SVG. */
export function offerPng(scope) {
    for (const link of scope.querySelectorAll('a[download$=".svg"]:not([data-png])')) {
        link.dataset.png = 'offered';
        const offer = link.cloneNode(true);
        offer.firstChild.textContent = offer.firstChild.textContent.replace('SVG', 'PNG');
        offer.download = link.download.replace(/svg$/, 'png');
        offer.addEventListener('click', (event) => {
            event.preventDefault();
            save(link.href, offer.download);
        });
        const line = link.parentElement.cloneNode(false);
        line.append(offer);
        link.parentElement.after(line);
    }
}

async function save(svg, name) {
    const picture = new Image();
    picture.src = svg;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * SHARPNESS;
    canvas.height = picture.naturalHeight * SHARPNESS;
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(made);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
