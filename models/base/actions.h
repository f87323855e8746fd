// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace atrium {

/// Every command a person can give. One row each in actions.cpp; nothing else makes a QAction or a shortcut.
enum class ActionId {
    GoInbox,
    GoNotifications,
    GoSendings,
    GoOutbox,
    NextPane,
    PreviousPane,
    Mall1,
    Mall2,
    Mall3,
    Mall4,
    Mall5,
    Mall6,
    Mall7,
    Mall8,
    Mall9,
    Account1,
    Account2,
    Account3,
    Account4,
    Account5,
    Account6,
    Account7,
    Account8,
    Account9,
    AddAccount,
    Accounts,
    Refresh,
    KeyOverlay,
    NextRow,
    PreviousRow,
    OpenRow,
    NextUnread,
    MarkSeen,
    MarkAllSeen,
    Undo,
    ToggleTable,
    SendMessage,
    FocusComposer,
    EditMessage,
    SendRow,
    TakeBack,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    DensityComfortable,
    DensityCompact,
    RequestInspector,
    PushInspector,
    LogViewer,
    ConnectionPanel,
    About,
    SignOut,
    LeaveDemo,
    Quit,
    OpenSettings,
    ThemeHighContrast,
    OpenPalette,
    NewConversation,
    UndoSend,
    SendAsIs,
    Snippets,
    CheckSpelling,
    PreviousUnread,
    ArchiveConversation,
    SnoozeConversation,
    MarkUnread,
    FollowUp,
    ChooseRows,
    FilterAll,
    FilterUnread,
    FilterNeedsReply,
    FilterStartedByMe,
    FilterSnoozed,
    FilterArchived,
    FilterFollowUp,
    JumpToLatest,
    FindInThread,
    FindNext,
    FindPrevious,
    OpenLink,
    CopyWithAuthor,
    ArchiveMessage,
    WhoIsHere,
    PopOut,
    ExportThreadCsv,
    ExportThreadJson,
    AllMalls,
    AddNote,
    RangeBefore,
    RangeAfter,
    GoBack,
};

/// Where a key is listened to. Single letters live in lists only, so that they never steal what one types.
enum class KeyScope { Window, List, Composer };

struct ActionRow {
    ActionId id;
    const char *name; ///< object name, and the name under which a remapped key is kept; never shown
    const char *text; ///< English source of the menu text, translated in context "Actions"
    const char *keys; ///< portable key text, "" for none
    KeyScope keyScope;
    const char *iconName; ///< resource icon, "" for none
};

[[nodiscard]] std::span<const ActionRow> actionRows();
[[nodiscard]] const ActionRow &actionRow(ActionId id);
/// The text in the language in force, without an ampersand.
[[nodiscard]] QString actionText(ActionId id);

} // namespace atrium
