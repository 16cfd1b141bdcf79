import { createElement } from 'lwc';
import Desktop from 'shell/desktop';

document.body.append(createElement('shell-desktop', { is: Desktop }));
