import { LightningElement } from 'lwc';
import { request } from '../http/http.ts';
import { session } from '../session/session.ts';

/** Who is signed in, and who else could be. */
export default class UserMenu extends LightningElement {
    isOpen = false;
    #leave = (event: MouseEvent) => {
        if (!event.composedPath().includes(this.template!.host)) {
            this.#close(false);
        }
    };

    disconnectedCallback(): void {
        document.removeEventListener('click', this.#leave);
    }

    get name(): string {
        return session.user.name;
    }

    get profile(): string {
        return session.user.profileName;
    }

    get initials(): string {
        return initialsOf(session.user.name);
    }

    get label(): string {
        return `View profile: ${session.user.name}`;
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get others() {
        const here = location.pathname + location.search;
        return session.users
            .filter(({ id }) => id !== session.user.id)
            .map(({ id, name, username, profileName }) => ({
                id,
                name,
                username,
                profileName,
                initials: initialsOf(name),
                url: `/login?as=${encodeURIComponent(username)}&to=${encodeURIComponent(here)}`
            }));
    }

    /** Each language by its own name. */
    get languages() {
        return session.languages.map((language) => {
            const tag = language.replaceAll('_', '-');
            const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
            const current = language === session.language ? 'true' : undefined;
            return { language, tag, name, current };
        });
    }

    async handleLanguage(event: Event): Promise<void> {
        const { language } = (event.currentTarget as HTMLElement).dataset;
        await request('PUT', '/_ui/session/language', { language });
        location.reload();
    }

    get otherFormFactor() {
        const small = session.formFactor === 'Small';
        const path = location.pathname.split('/').slice(2).join('/');
        return small
            ? { label: 'Show on the desktop', url: `/lightning/${path}`, icon: 'utility:desktop' }
            : {
                  label: 'Show on the phone',
                  url: `/phone/${path.replace(/\/view$/, '')}`,
                  icon: 'utility:phone_portrait'
              };
    }

    handleToggle(): void {
        if (this.isOpen) {
            this.#close(true);
            return;
        }
        this.isOpen = true;
        document.addEventListener('click', this.#leave);
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.isOpen) {
            this.#close(true);
        }
    }

    #close(focus: boolean): void {
        this.isOpen = false;
        document.removeEventListener('click', this.#leave);
        if (focus) {
            this.template!.querySelector<HTMLElement>('.button')?.focus();
        }
    }
}

function initialsOf(name: string): string {
    const words = name.split(/\s+/).filter(Boolean);
    return [words[0], words.length > 1 ? words.at(-1) : undefined]
        .map((word) => word?.[0]?.toUpperCase() ?? '')
        .join('');
}
