import { createElement } from 'lwc';
import Phone from 'shell/phone';
import PhoneStage from 'shell/phoneStage';

// In a window wider than a phone, the app runs in a frame of a phone's size, so that widths are truly a phone's.
const isWide = window.innerWidth > 500 && window.top === window;
document.body.classList.add(isWide ? 'stage' : 'phone');
document.body.append(
    isWide
        ? createElement('shell-phone-stage', { is: PhoneStage })
        : createElement('shell-phone', { is: Phone })
);
