/** What one desk has typed and not sent yet, in the storage of this browser. */
export class Kept {
    constructor(desk) {
        this.key = `groundswell:${desk}`;
    }

    all() {
        try {
            return JSON.parse(window.localStorage.getItem(this.key)) ?? {};
        } catch {
            return {};
        }
    }

    get(code) {
        return this.all()[code];
    }

    put(code, typed) {
        this.store({ ...this.all(), [code]: typed });
    }

    remove(code) {
        const all = this.all();
        delete all[code];
        this.store(all);
    }

    /** Private windows may refuse to store; then answers are still sent, only not kept while they cannot be. */
    store(all) {
        try {
            if (Object.keys(all).length === 0) {
                window.localStorage.removeItem(this.key);
            } else {
                window.localStorage.setItem(this.key, JSON.stringify(all));
            }
        } catch {
            // Nothing to do: the page says so if an answer cannot be sent.
        }
    }
}
