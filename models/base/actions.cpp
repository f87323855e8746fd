// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/actions.h"

#include <QCoreApplication>

namespace atrium {

namespace {

constexpr ActionRow table[] = {
    {ActionId::GoInbox, "goInbox", QT_TRANSLATE_NOOP("Actions", "Inbox"), "Alt+1", KeyScope::Window, "inbox"},
    {ActionId::GoNotifications, "goNotifications", QT_TRANSLATE_NOOP("Actions", "Notifications"), "Alt+2", KeyScope::Window, "bell"},
    {ActionId::GoSendings, "goSendings", QT_TRANSLATE_NOOP("Actions", "Sendings"), "Alt+3", KeyScope::Window, "chart"},
    {ActionId::GoOutbox, "goOutbox", QT_TRANSLATE_NOOP("Actions", "Outbox"), "Alt+4", KeyScope::Window, "send"},
    {ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("Actions", "Next area of the window"), "F6", KeyScope::Window, ""},
    {ActionId::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Actions", "Previous area of the window"), "Shift+F6", KeyScope::Window, ""},
    {ActionId::Mall1, "mall1", QT_TRANSLATE_NOOP("Actions", "First mall"), "Ctrl+1", KeyScope::Window, ""},
    {ActionId::Mall2, "mall2", QT_TRANSLATE_NOOP("Actions", "Second mall"), "Ctrl+2", KeyScope::Window, ""},
    {ActionId::Mall3, "mall3", QT_TRANSLATE_NOOP("Actions", "Third mall"), "Ctrl+3", KeyScope::Window, ""},
    {ActionId::Mall4, "mall4", QT_TRANSLATE_NOOP("Actions", "Fourth mall"), "Ctrl+4", KeyScope::Window, ""},
    {ActionId::Mall5, "mall5", QT_TRANSLATE_NOOP("Actions", "Fifth mall"), "Ctrl+5", KeyScope::Window, ""},
    {ActionId::Mall6, "mall6", QT_TRANSLATE_NOOP("Actions", "Sixth mall"), "Ctrl+6", KeyScope::Window, ""},
    {ActionId::Mall7, "mall7", QT_TRANSLATE_NOOP("Actions", "Seventh mall"), "Ctrl+7", KeyScope::Window, ""},
    {ActionId::Mall8, "mall8", QT_TRANSLATE_NOOP("Actions", "Eighth mall"), "Ctrl+8", KeyScope::Window, ""},
    {ActionId::Mall9, "mall9", QT_TRANSLATE_NOOP("Actions", "Ninth mall"), "Ctrl+9", KeyScope::Window, ""},
    {ActionId::Account1, "account1", QT_TRANSLATE_NOOP("Actions", "First account"), "Ctrl+Alt+1", KeyScope::Window, ""},
    {ActionId::Account2, "account2", QT_TRANSLATE_NOOP("Actions", "Second account"), "Ctrl+Alt+2", KeyScope::Window, ""},
    {ActionId::Account3, "account3", QT_TRANSLATE_NOOP("Actions", "Third account"), "Ctrl+Alt+3", KeyScope::Window, ""},
    {ActionId::Account4, "account4", QT_TRANSLATE_NOOP("Actions", "Fourth account"), "Ctrl+Alt+4", KeyScope::Window, ""},
    {ActionId::Account5, "account5", QT_TRANSLATE_NOOP("Actions", "Fifth account"), "Ctrl+Alt+5", KeyScope::Window, ""},
    {ActionId::Account6, "account6", QT_TRANSLATE_NOOP("Actions", "Sixth account"), "Ctrl+Alt+6", KeyScope::Window, ""},
    {ActionId::Account7, "account7", QT_TRANSLATE_NOOP("Actions", "Seventh account"), "Ctrl+Alt+7", KeyScope::Window, ""},
    {ActionId::Account8, "account8", QT_TRANSLATE_NOOP("Actions", "Eighth account"), "Ctrl+Alt+8", KeyScope::Window, ""},
    {ActionId::Account9, "account9", QT_TRANSLATE_NOOP("Actions", "Ninth account"), "Ctrl+Alt+9", KeyScope::Window, ""},
    {ActionId::AddAccount, "addAccount", QT_TRANSLATE_NOOP("Actions", "Add an account"), "", KeyScope::Window, "plus"},
    {ActionId::Accounts, "accounts", QT_TRANSLATE_NOOP("Actions", "Accounts"), "", KeyScope::Window, "people"},
    {ActionId::Refresh, "refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "F5", KeyScope::Window, "refresh"},
    {ActionId::KeyOverlay, "keyOverlay", QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", KeyScope::Window, "keyboard"},
    {ActionId::NextRow, "nextRow", QT_TRANSLATE_NOOP("Actions", "Next row"), "J", KeyScope::List, "arrow-down"},
    {ActionId::PreviousRow, "previousRow", QT_TRANSLATE_NOOP("Actions", "Previous row"), "K", KeyScope::List, ""},
    {ActionId::OpenRow, "openRow", QT_TRANSLATE_NOOP("Actions", "Open"), "Return", KeyScope::List, ""},
    {ActionId::NextUnread, "nextUnread", QT_TRANSLATE_NOOP("Actions", "Next unread"), "N", KeyScope::List, "arrow-down"},
    {ActionId::MarkSeen, "markSeen", QT_TRANSLATE_NOOP("Actions", "Mark seen"), "R", KeyScope::List, "check"},
    {ActionId::MarkAllSeen, "markAllSeen", QT_TRANSLATE_NOOP("Actions", "Mark all seen"), "Shift+R", KeyScope::List, "eye"},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", KeyScope::List, ""},
    {ActionId::ToggleTable, "toggleTable", QT_TRANSLATE_NOOP("Actions", "Chart or table"), "T", KeyScope::List, "table"},
    {ActionId::SendMessage, "sendMessage", QT_TRANSLATE_NOOP("Actions", "Send"), "Ctrl+Return", KeyScope::Composer, "send"},
    {ActionId::FocusComposer, "focusComposer", QT_TRANSLATE_NOOP("Actions", "Write a reply"), "Ctrl+R", KeyScope::Window, "reply"},
    {ActionId::EditMessage, "editMessage", QT_TRANSLATE_NOOP("Actions", "Edit an unsent message"), "F2", KeyScope::List, ""},
    {ActionId::SendRow, "sendRow", QT_TRANSLATE_NOOP("Actions", "Retry or send now"), "Ctrl+Return", KeyScope::List, ""},
    {ActionId::TakeBack, "takeBack", QT_TRANSLATE_NOOP("Actions", "Cancel or discard"), "Del", KeyScope::List, ""},
    {ActionId::ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("Actions", "Colours as the system"), "", KeyScope::Window, ""},
    {ActionId::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("Actions", "Light colours"), "", KeyScope::Window, ""},
    {ActionId::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", KeyScope::Window, ""},
    {ActionId::DensityComfortable, "densityComfortable", QT_TRANSLATE_NOOP("Actions", "Comfortable rows"), "", KeyScope::Window, ""},
    {ActionId::DensityCompact, "densityCompact", QT_TRANSLATE_NOOP("Actions", "Compact rows"), "", KeyScope::Window, ""},
    {ActionId::RequestInspector, "requestInspector", QT_TRANSLATE_NOOP("Actions", "Requests"), "", KeyScope::Window, "globe"},
    {ActionId::PushInspector, "pushInspector", QT_TRANSLATE_NOOP("Actions", "Push event"), "", KeyScope::Window, "phone"},
    {ActionId::LogViewer, "logViewer", QT_TRANSLATE_NOOP("Actions", "Log"), "", KeyScope::Window, "document"},
    {ActionId::ConnectionPanel, "connectionPanel", QT_TRANSLATE_NOOP("Actions", "Connection"), "Ctrl+Alt+C", KeyScope::Window, "globe"},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "About Atrium"), "", KeyScope::Window, "info"},
    {ActionId::SignOut, "signOut", QT_TRANSLATE_NOOP("Actions", "Sign out"), "", KeyScope::Window, ""},
    {ActionId::LeaveDemo, "leaveDemo", QT_TRANSLATE_NOOP("Actions", "Leave the demo"), "", KeyScope::Window, ""},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit Atrium"), "Ctrl+Q", KeyScope::Window, ""},
    {ActionId::OpenSettings, "settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,", KeyScope::Window, "settings"},
    {ActionId::ThemeHighContrast, "themeHighContrast", QT_TRANSLATE_NOOP("Actions", "High contrast"), "", KeyScope::Window, ""},
    {ActionId::OpenPalette, "palette", QT_TRANSLATE_NOOP("Actions", "Find or run"), "Ctrl+K", KeyScope::Window, "search"},
    {ActionId::NewConversation, "newConversation", QT_TRANSLATE_NOOP("Actions", "New conversation"), "Ctrl+N", KeyScope::Window, "plus"},
    {ActionId::UndoSend, "undoSend", QT_TRANSLATE_NOOP("Actions", "Undo sending"), "Esc", KeyScope::Composer, ""},
    {ActionId::SendAsIs, "sendAsIs", QT_TRANSLATE_NOOP("Actions", "Send as it is"), "Ctrl+Shift+Return", KeyScope::Composer, ""},
    {ActionId::Snippets, "snippets", QT_TRANSLATE_NOOP("Actions", "Snippets"), "", KeyScope::Window, "document"},
    {ActionId::CheckSpelling, "checkSpelling", QT_TRANSLATE_NOOP("Actions", "Next misspelled word"), "F7", KeyScope::Composer, ""},
    {ActionId::PreviousUnread, "previousUnread", QT_TRANSLATE_NOOP("Actions", "Previous unread"), "Shift+N", KeyScope::List, "arrow-up"},
    {ActionId::ArchiveConversation, "archiveConversation", QT_TRANSLATE_NOOP("Actions", "Archive"), "E", KeyScope::List, "archive"},
    {ActionId::SnoozeConversation, "snoozeConversation", QT_TRANSLATE_NOOP("Actions", "Snooze"), "S", KeyScope::List, "clock"},
    {ActionId::MarkUnread, "markUnread", QT_TRANSLATE_NOOP("Actions", "Mark unread, on this computer"), "U", KeyScope::List, "mail"},
    {ActionId::FollowUp, "followUp", QT_TRANSLATE_NOOP("Actions", "Flag to follow up, on this computer"), "F", KeyScope::List, "flag"},
    {ActionId::ChooseRows, "chooseRows", QT_TRANSLATE_NOOP("Actions", "Choose several"), "X", KeyScope::List, "list"},
    {ActionId::FilterAll, "filterAllConversations", QT_TRANSLATE_NOOP("Actions", "All conversations"), "1", KeyScope::List, ""},
    {ActionId::FilterUnread, "filterUnread", QT_TRANSLATE_NOOP("Actions", "Unread conversations"), "2", KeyScope::List, ""},
    {ActionId::FilterNeedsReply, "filterNeedsReply", QT_TRANSLATE_NOOP("Actions", "Conversations that need my reply"), "3", KeyScope::List,
        ""},
    {ActionId::FilterStartedByMe, "filterStartedByMe", QT_TRANSLATE_NOOP("Actions", "Conversations started by me"), "4", KeyScope::List,
        ""},
    {ActionId::FilterSnoozed, "filterSnoozed", QT_TRANSLATE_NOOP("Actions", "Snoozed conversations"), "5", KeyScope::List, ""},
    {ActionId::FilterArchived, "filterArchived", QT_TRANSLATE_NOOP("Actions", "Archived conversations"), "6", KeyScope::List, ""},
    {ActionId::FilterFollowUp, "filterFollowUp", QT_TRANSLATE_NOOP("Actions", "Conversations to follow up"), "7", KeyScope::List, ""},
    {ActionId::JumpToLatest, "jumpToLatest", QT_TRANSLATE_NOOP("Actions", "Latest message"), "L", KeyScope::List, "arrow-down"},
    {ActionId::FindInThread, "findInThread", QT_TRANSLATE_NOOP("Actions", "Find in conversation"), "Ctrl+F", KeyScope::Window, "search"},
    {ActionId::FindNext, "findNext", QT_TRANSLATE_NOOP("Actions", "Next place found"), "F3", KeyScope::Window, "arrow-down"},
    {ActionId::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Previous place found"), "Shift+F3", KeyScope::Window,
        "arrow-up"},
    {ActionId::OpenLink, "openLink", QT_TRANSLATE_NOOP("Actions", "Open the address in a message"), "O", KeyScope::List, "external"},
    {ActionId::CopyWithAuthor, "copyWithAuthor", QT_TRANSLATE_NOOP("Actions", "Copy with author and time"), "Ctrl+Shift+C", KeyScope::List,
        "copy"},
    {ActionId::ArchiveMessage, "archiveMessage", QT_TRANSLATE_NOOP("Actions", "Archive message"), "Shift+E", KeyScope::List, "archive"},
    {ActionId::WhoIsHere, "whoIsHere", QT_TRANSLATE_NOOP("Actions", "Who is here"), "Ctrl+I", KeyScope::Window, "people"},
    {ActionId::PopOut, "popOut", QT_TRANSLATE_NOOP("Actions", "Conversation in its own window"), "Ctrl+Shift+O", KeyScope::Window,
        "external"},
    {ActionId::ExportThreadCsv, "exportThreadCsv", QT_TRANSLATE_NOOP("Actions", "Export conversation as CSV"), "", KeyScope::Window,
        "document"},
    {ActionId::ExportThreadJson, "exportThreadJson", QT_TRANSLATE_NOOP("Actions", "Export conversation as JSON"), "", KeyScope::Window,
        "document"},
    {ActionId::AllMalls, "allMalls", QT_TRANSLATE_NOOP("Actions", "Inbox of all malls"), "Ctrl+0", KeyScope::Window, "inbox"},
    {ActionId::AddNote, "addNote", QT_TRANSLATE_NOOP("Actions", "Add a note to the chart"), "A", KeyScope::List, "flag"},
    {ActionId::RangeBefore, "rangeBefore", QT_TRANSLATE_NOOP("Actions", "Sendings of the range before"), "[", KeyScope::List,
        "chevron-left"},
    {ActionId::RangeAfter, "rangeAfter", QT_TRANSLATE_NOOP("Actions", "Sendings of the range after"), "]", KeyScope::List, "chevron-right"},
    {ActionId::GoBack, "goBack", QT_TRANSLATE_NOOP("Actions", "Back to the page before"), "Alt+Left", KeyScope::List, "chevron-left"},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return table;
}

const ActionRow &actionRow(ActionId id)
{
    for (const ActionRow &row : table) {
        if (row.id == id)
            return row;
    }
    Q_UNREACHABLE();
}

QString actionText(ActionId id)
{
    return QCoreApplication::translate("Actions", actionRow(id).text);
}

} // namespace atrium
