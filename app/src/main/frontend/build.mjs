// Builds style sheets, scripts and the pictures they name into target/classes/static/assets, each under a name that
// carries a hash of its content, and writes assets.properties, which tells the application the names. Does nothing when
// nothing changed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const here = dirname(fileURLToPath(import.meta.url));
const app = join(here, '..', '..', '..');
const output = join(app, 'target', 'classes', 'static', 'assets');
const manifest = join(app, 'target', 'classes', 'org', 'groundswell', 'app', 'ui', 'assets.properties');
const scripts = ['app.js', 'early.js'];
const lock = join(app, 'package-lock.json');

function hash(...texts) {
    const sum = createHash('sha256');
    texts.forEach((text) => sum.update(text));
    return sum.digest('hex');
}

function files(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();
}

function readOr(path, otherwise) {
    return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}

function requireNode() {
    const running = Number(process.versions.node.split('.')[0]);
    if (running < OLDEST_NODE) {
        console.error(`Groundswell needs Node.js ${OLDEST_NODE} or newer for its pages; this is ${process.version}.`);
        process.exit(1);
    }
}

/** Installs exactly what the lock file names, once for each lock file. */
function install() {
    const marker = join(app, 'node_modules', '.installed');
    const wanted = hash(readFileSync(lock));
    if (readOr(marker, '') === wanted) {
        return;
    }
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: app,
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    if (done.status !== 0) {
        console.error('npm could not install the front-end packages (see above).');
        process.exit(1);
    }
    writeFileSync(marker, wanted);
}

/** Brings along the pictures a style sheet names, under hashed names. */
function withPictures(css) {
    const pictures = join(app, 'node_modules', 'nhsuk-frontend', 'dist', 'nhsuk', 'assets', 'images');
    return css.replace(/\/assets\/images\/([\w-]+)\.svg/g, (_, name) => {
        const picture = readFileSync(join(pictures, `${name}.svg`));
        const hashed = `${name}-${hash(picture).slice(0, 10)}.svg`;
        writeFileSync(join(output, hashed), picture);
        return `/assets/${hashed}`;
    });
}

async function bundle() {
    const esbuild = await import('esbuild');
    const sass = await import('sass');
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });

    const names = {};
    const style = sass.compile(join(here, 'styles', 'app.scss'), {
        loadPaths: [join(app, 'node_modules')],
        quietDeps: true,
        style: 'compressed',
    });
    const css = withPictures(style.css);
    names['app.css'] = `app-${hash(css).slice(0, 10)}.css`;
    writeFileSync(join(output, names['app.css']), css);

    const built = await esbuild.build({
        entryPoints: scripts.map((name) => join(here, 'scripts', name)),
        outdir: output,
        absWorkingDir: app,
        nodePaths: [join(app, 'node_modules')],
        entryNames: '[name]-[hash]',
        chunkNames: '[name]-[hash]',
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2020',
        minify: true,
        legalComments: 'none',
        metafile: true,
        logLevel: 'warning',
    });
    for (const [path, made] of Object.entries(built.metafile.outputs)) {
        const source = made.entryPoint?.split('/').pop();
        if (scripts.includes(source)) {
            names[source] = basename(path);
        }
    }
    mkdirSync(dirname(manifest), { recursive: true });
    writeFileSync(
        manifest,
        Object.entries(names).map(([name, hashed]) => `${name}=${hashed}\n`).join(''),
    );
}

requireNode();
const stamp = join(app, 'target', 'frontend.sha256');
const inputs = hash(readFileSync(lock), ...files(here).flatMap((file) => [relative(here, file), readFileSync(file)]));
if (readOr(stamp, '') !== inputs || !existsSync(manifest)) {
    install();
    await bundle();
    writeFileSync(stamp, inputs);
}
