import { createHash } from 'node:crypto';
import { formatLwcProblem, type LwcProblem } from '../../lwc/index.ts';
import type { SessionData } from '../../../ui/wire/index.ts';

/** Like Lightning's: nothing from elsewhere, no inline script, no eval. Styles are inline as base components need. */
export const contentSecurityPolicy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'"
].join('; ');

interface PageParts {
    title: string;
    language: string;
    session: SessionData;
    /** Modules that start the page, in order. */
    scripts: string[];
}

/** The document that the shell starts in. */
export function shellPage({ title, language, session, scripts }: PageParts): string {
    return document(
        title,
        language,
        `<script type="application/json" id="session-data">${escapeJson(session)}</script>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}`
    );
}

/** Who may sign in, to choose from. */
export function loginPage(users: readonly { name: string; username: string }[]): string {
    const items = users.map(({ name, username }) => {
        const address = `/login?as=${encodeURIComponent(username)}`;
        return `<li><a href="${address}">${escapeHtml(name)}</a> ${escapeHtml(username)}</li>`;
    });
    return document(
        'Sign in | Salesforce',
        'en',
        `<main class="slds-box slds-theme_default slds-m-around_xx-large"><h1 class="slds-text-heading_medium">Sign in as</h1>
<ul class="slds-m-top_medium">${items.join('')}</ul></main>`
    );
}

/** Behind the public link to a file. @param address where the file itself is */
export function deliveryPage(title: string, address: string): string {
    return notice(
        title,
        `<a class="slds-button slds-button_brand" href="${escapeHtml(address)}">Download</a>`
    );
}

/** Why a public link leads to no file. */
const NO_DELIVERY = {
    gone: 'This link does not lead to a file any more. Ask whoever sent it for a new one.',
    expired: 'This link has expired. Ask whoever sent it for a new one.',
    password: 'This file is protected by a password, for which the local org does not ask.',
    'no-download': 'This file can be looked at but not downloaded.'
};

export function noDeliveryPage(reason: keyof typeof NO_DELIVERY): string {
    return notice('No file here', escapeHtml(NO_DELIVERY[reason]));
}

function notice(title: string, body: string): string {
    return document(
        `${title} | Salesforce`,
        'en',
        `<main class="slds-box slds-theme_default slds-m-around_xx-large">
<h1 class="slds-text-heading_medium slds-m-bottom_medium">${escapeHtml(title)}</h1>${body}</main>`
    );
}

/** Shown when the shell itself cannot be built. */
export function brokenBuildPage(problems: readonly LwcProblem[], reason: string): string {
    const items = problems.map(
        (problem) => `<li><code>${escapeHtml(formatLwcProblem(problem))}</code></li>`
    );
    return document(
        'Build failed',
        'en',
        `<main class="slds-p-around_large"><h1 class="slds-text-heading_large">The pages could not be built</h1>
<p class="slds-m-vertical_medium">${escapeHtml(reason)}</p><ul class="slds-list_dotted">${items.join('')}</ul>
<p class="slds-m-top_medium">Mend the files and reload this page.</p></main>`
    );
}

function document(title: string, language: string, body: string): string {
    return `<!doctype html>
<html lang="${escapeHtml(language.replaceAll('_', '-'))}" dir="${/^(ar|he|iw|fa|ur)/.test(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/_ui/slds/images/logo-noname.svg">
<link rel="stylesheet" href="/_ui/slds/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/_ui/platform/shell.css">
</head>
<body class="slds-scope">
${body}
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

/** JSON that cannot end the script element it stands in. */
function escapeJson(value: unknown): string {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** For ETag headers. */
export function etagOf(contents: Uint8Array | string): string {
    return `"${createHash('sha256').update(contents).digest('hex').slice(0, 20)}"`;
}
