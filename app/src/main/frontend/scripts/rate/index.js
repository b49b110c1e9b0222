import { Kept } from './kept.js';

const PAUSE = 700;
const AGAIN = 4000;
const TICKS = '[type="radio"], [type="checkbox"]';
const WAITING = 'Not sent yet: no connection. What you typed is kept on this device and will be sent.';
const FILE_WAITING = 'The file is not sent yet: no connection. It will be sent while this page stays open.';

/** Sends answers as they are given and keeps on the device what could not be sent. Pages work without it. */
export function initRating(scope) {
    scope.querySelectorAll('[data-rate]:not([data-ready])').forEach((place) => new Desk(place));
}

class Desk {
    constructor(place) {
        place.dataset.ready = 'true';
        this.next = place.dataset.next;
        this.kept = new Kept(place.dataset.rate);
        this.token = place.querySelector('[name="_csrf"]').value;
        this.status = place.querySelector('[data-elsewhere]');
        this.questions = [...place.querySelectorAll('[data-question]')].map(
            (element) => new Question(element, this.token, this.kept),
        );
        if (this.questions.length > 0) {
            place.querySelector('form').addEventListener('submit', (event) => this.submit(event));
        }
        window.addEventListener('online', () => this.sendAll());
        window.setInterval(() => this.sendAll(), AGAIN);
        this.sendAll();
    }

    async sendAll() {
        await Promise.all(this.questions.map((question) => question.sendLater()));
        const here = this.questions.map((question) => question.code);
        for (const [code, waiting] of Object.entries(this.kept.all())) {
            if (!here.includes(code)) {
                await this.sendFromElsewhere(code, waiting);
            }
        }
    }

    /** An answer to a question of another page that was left without a connection. */
    async sendFromElsewhere(code, waiting) {
        const answer = await post(waiting.save, code, waiting.version, waiting.fields, this.token).catch(() => null);
        if (answer?.ok) {
            this.kept.remove(code);
            this.say('');
        } else if (!answer || answer.status >= 500) {
            this.say(WAITING);
        } else {
            this.say('An answer on another page could not be saved as it is. Look through your answers.');
        }
    }

    say(words) {
        if (this.status) {
            this.status.textContent = words;
        }
    }

    async submit(event) {
        event.preventDefault();
        const stay = event.submitter?.value === 'again';
        this.questions.forEach((question) => question.noteIfTouched());
        const sent = await Promise.all(this.questions.map((question) => question.send()));
        if (sent.every(Boolean)) {
            window.location.assign(stay ? window.location.href : this.next);
        } else {
            const first = this.questions[sent.indexOf(false)];
            first.status.scrollIntoView({ block: 'nearest' });
        }
    }
}

function post(address, code, version, fields, token, files = []) {
    const body = files.length > 0 ? new FormData() : new URLSearchParams();
    Object.entries(fields).forEach(([name, value]) => body.set(name, value));
    files.forEach((input) => body.set(input.name, input.files[0]));
    body.set(`${code}-version`, version);
    body.set('_csrf', token);
    return fetch(address, { method: 'POST', headers: { 'X-Quiet': 'yes' }, body, redirect: 'error' });
}

class Question {
    constructor(element, token, kept) {
        this.element = element;
        this.token = token;
        this.kept = kept;
        this.code = element.dataset.question;
        this.status = element.querySelector('[data-status]');
        this.version = element.querySelector(`[name="${this.code}-version"]`);
        this.first = this.read(true);
        this.queue = Promise.resolve(true);
        element.addEventListener('input', (event) => this.heardFrom(event.target));
        element.addEventListener('change', (event) => this.heardFrom(event.target));
        this.bringBack();
    }

    /** A file is sent at once; one is only taken back when the whole answer is saved. */
    heardFrom(field) {
        if (field.type === 'file') {
            this.send();
        } else if (field.type !== 'checkbox') {
            this.typed();
        }
    }

    /** All fields by name, without the version and without files. leaving: with what is taken back. */
    read(leaving = false) {
        const fields = {};
        this.element.querySelectorAll('input, select, textarea').forEach((field) => {
            const ticked = field.checked && (leaving || field.type === 'radio');
            if (field === this.version || field.type === 'file' || (field.matches(TICKS) && !ticked)) {
                return;
            }
            fields[field.name] = field.value.trim();
        });
        return fields;
    }

    write(fields) {
        this.element.querySelectorAll('input, select, textarea').forEach((field) => {
            if (field === this.version || field.type === 'file' || field.type === 'checkbox') {
                return;
            }
            const value = fields[field.name];
            if (field.type === 'radio') {
                field.checked = field.value === value;
            } else if (value !== undefined) {
                field.value = value;
            }
        });
    }

    typed() {
        this.keep(this.read());
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.send(), PAUSE);
    }

    noteIfTouched() {
        if (JSON.stringify(this.read(true)) !== JSON.stringify(this.first)) {
            this.keep(this.read(true));
        }
    }

    keep(fields) {
        this.kept.put(this.code, { version: this.version.value, fields, save: this.element.dataset.save });
    }

    /** What an earlier visit could not send. Written over an answer from elsewhere only if the person says so. */
    bringBack() {
        const waiting = this.kept.get(this.code);
        if (!waiting) {
            return;
        }
        if (JSON.stringify(waiting.fields) === JSON.stringify(this.read())) {
            this.kept.remove(this.code);
        } else if (waiting.version === this.version.value) {
            this.write(waiting.fields);
        } else {
            this.blocked = true;
            this.say('You typed another answer on this device that was not sent. ');
            const button = document.createElement('button');
            button.type = 'button';
            button.className = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small';
            button.textContent = 'Use what I typed here';
            button.addEventListener('click', () => {
                this.blocked = false;
                this.write(waiting.fields);
                this.typed();
            });
            this.status.append(button);
        }
    }

    sendLater() {
        const typed = this.kept.get(this.code) && !this.refused;
        return (typed || this.files().length > 0) && !this.blocked ? this.send() : Promise.resolve(true);
    }

    /** Fields with a file that is not sent yet. */
    files() {
        return [...this.element.querySelectorAll('input[type="file"]')].filter((field) => field.files.length > 0);
    }

    /** One after another, so that an older text never overtakes a newer one. */
    send() {
        window.clearTimeout(this.timer);
        this.queue = this.queue.then(() => this.sendNow()).then((kept) => (kept ? this.sendFiles() : false));
        return this.queue;
    }

    /** After the words, so that a file that is refused holds nothing up. */
    async sendFiles() {
        const files = this.files();
        if (files.length === 0 || this.blocked) {
            return !this.blocked;
        }
        this.say('Sending the file.');
        try {
            const fields = this.read();
            const answer = await post(
                this.element.dataset.save,
                this.code,
                this.version.value,
                fields,
                this.token,
                files,
            );
            return await this.heardOfFiles(answer, files);
        } catch {
            this.say(FILE_WAITING, true);
            return false;
        }
    }

    async heardOfFiles(answer, sent) {
        if (answer.status >= 500) {
            this.say(FILE_WAITING, true);
            return false;
        }
        sent.forEach((field) => {
            field.value = '';
            field.dispatchEvent(new Event('change', { bubbles: false }));
        });
        if (!answer.ok) {
            const { message } = await answer.json().catch(() => ({ message: 'The file could not be sent' }));
            this.say(`${message}. The file was not kept.`, true);
            return false;
        }
        const { version, files } = await answer.json();
        this.version.value = version;
        files.forEach((file) => this.showFile(file));
        this.first = this.read(true);
        this.say('Saved.');
        return true;
    }

    /** Notes the file beside its field, so that the next answer goes on naming it. */
    showFile({ place, hash, words }) {
        const note = this.element.querySelector(`[data-upload="${place}"]`);
        const named = document.createElement('input');
        named.type = 'hidden';
        named.name = `${this.code}-kept${place}`;
        named.value = hash;
        note.replaceChildren(`Kept: ${words}. Choose another to replace it.`, named);
    }

    async sendNow() {
        const waiting = this.kept.get(this.code);
        if (!waiting || this.blocked) {
            return !this.blocked;
        }
        try {
            const answer = await post(
                this.element.dataset.save,
                this.code,
                this.version.value,
                waiting.fields,
                this.token,
            );
            return await this.heard(answer, waiting);
        } catch {
            this.say(WAITING, true);
            return false;
        }
    }

    async heard(answer, sent) {
        if (answer.ok) {
            const { version } = await answer.json();
            this.version.value = version;
            this.refused = false;
            this.first = sent.fields;
            const now = this.kept.get(this.code);
            if (now && JSON.stringify(now.fields) === JSON.stringify(sent.fields)) {
                this.kept.remove(this.code);
                this.say('Saved.');
                return true;
            }
            if (now) {
                this.keep(now.fields);
                return this.sendNow();
            }
            return true;
        }
        if (answer.status === 422 || answer.status === 409) {
            this.refused = true;
            const { message } = await answer.json();
            this.say(`${message}. What you typed is kept on this device.`, true);
        } else if (answer.status < 500) {
            this.refused = true;
            this.say('This could not be sent. Reload the page; what you typed is kept on this device.', true);
        } else {
            this.say(WAITING, true);
        }
        return false;
    }

    say(words, warning = false) {
        this.status.textContent = words;
        this.status.classList.toggle('gs-saved--waiting', warning);
    }
}
