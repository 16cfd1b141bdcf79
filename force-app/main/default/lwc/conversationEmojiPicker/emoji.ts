import smileys from '@salesforce/label/c.conversationEmojiPicker_Smileys';
import gestures from '@salesforce/label/c.conversationEmojiPicker_Gestures';
import hearts from '@salesforce/label/c.conversationEmojiPicker_Hearts';
import things from '@salesforce/label/c.conversationEmojiPicker_Things';
import travel from '@salesforce/label/c.conversationEmojiPicker_Travel';
import signs from '@salesforce/label/c.conversationEmojiPicker_Signs';

/** What people in customer service write with, by group. A screen reader says each one's name by itself. */
export const EMOJI_GROUPS: { label: string; emoji: string[] }[] = [
    {
        label: smileys,
        emoji: '😀 😃 😄 😁 😅 😂 🙂 😉 😊 😇 😍 🥰 😘 😋 😎 🤗 🤔 🤨 😐 🙄 😏 😴 😌 😕 🙁 ☹️ 😮 😲 😳 🥺 😢 😭 😱 😤 😡 🤯 😬 🥳 🤒 🤕'.split(
            ' '
        )
    },
    {
        label: gestures,
        emoji: '👍 👎 👌 ✌️ 🤞 🤝 👏 🙌 🙏 👋 💪 👉 👈 👆 👇 ✋ 🤙 ✍️ 🙋 🤷 🤦 💁 🙇'.split(' ')
    },
    {
        label: hearts,
        emoji: '❤️ 🧡 💛 💚 💙 💜 🖤 🤍 💔 💕 💖 💐 🌹 🎁 🎉 🎊 🎂 ⭐ 🌟 ✨ 🔥 💯'.split(' ')
    },
    {
        label: things,
        emoji: '📦 🛒 🧾 💳 💶 💵 📄 📎 📷 📱 ☎️ 📞 💻 🔑 🔧 🔋 💡 📅 ⏰ ⌛ 🔔 ✉️ 📍 🗝️ 🧰 👕 👟 👓'.split(
            ' '
        )
    },
    {
        label: travel,
        emoji: '🚚 🚛 🚗 🚕 🚌 🚲 ✈️ 🚢 🚀 🏠 🏢 🏪 🏥 ☀️ ⛅ 🌧️ ❄️ ☕ 🍕 🍔 🍰 🍎 ⚽ 🎵'.split(' ')
    },
    {
        label: signs,
        emoji: '✅ ☑️ ✔️ ❌ ❗ ❓ ⚠️ 🚫 ➡️ ⬅️ ⬆️ ⬇️ 🔁 🔴 🟡 🟢 🔵 ♻️ ℹ️ 🆗 🆕'.split(' ')
    }
];
