// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"

#include <QList>
#include <QString>

#include <functional>

namespace atrium {

class Clock;
class FirstRun;
class MainWindow;
class Settings;

/// A picture: its name, what to do before it, and when what it shows has arrived.
struct Scene {
    QString name {};
    std::function<void()> prepare {};
    std::function<bool()> ready {}; ///< empty: at once
    bool again {}; ///< prepare once more just before the picture is taken: what is joined may have refilled the pane
};

/// What the scenes play on: a window that is joined to a mall, and whose rows are in view.
struct Stage {
    MainWindow *window {};
    Clock *clock {};
    Settings *settings {};
    std::function<void()> unjoin {}; ///< from there on nothing fills the panes, and they are empty
};

/// Closes every window but that one.
void closeDialogs(const MainWindow *window);

/// Every pane in each of its states, in the order in which one leads to the next; after the last one the window is no longer joined.
[[nodiscard]] QList<Scene> scenesOf(const Stage &stage);

/// The inbox's list: its views, what one does with its rows, and what is noted about them.
[[nodiscard]] QList<Scene> triageScenes(const Stage &stage);

/// The sendings: the overview with what opens over it, one sending, the comparison, the malls; joined, the overview in view at the end.
[[nodiscard]] QList<Scene> sendingScenes(const Stage &stage);

/// What one can do with the open thread; the inbox is in view, and joined.
[[nodiscard]] QList<Scene> threadScenes(const Stage &stage);

/// The outbox in each of its states, over rows made for them; after the window is no longer joined.
[[nodiscard]] QList<Scene> outboxScenes(const Stage &stage);

/// The composer with what opens above it, and the place where snippets are written; the inbox is in view.
[[nodiscard]] QList<Scene> composerScenes(const Stage &stage);

/// Where a conversation is begun: over the joined mall's people, and its states after the window is no longer joined.
[[nodiscard]] QList<Scene> newConversationScenes(const Stage &stage);
[[nodiscard]] QList<Scene> newConversationStates(const Stage &stage);

/// The settings window, page after page, over the account cards it is given.
[[nodiscard]] QList<Scene> settingsScenes(const Stage &stage, const QList<AccountCard> &cards);

/// The chart of a sending: with notes, zoomed into, and the place where notes are written; the window is joined.
[[nodiscard]] QList<Scene> chartScenes(const Stage &stage);

/// The palette over the inbox in each of its states.
[[nodiscard]] QList<Scene> paletteScenes(const Stage &stage);

/// The first screen and its dialogs in each of their states; page gives the screen, shown.
[[nodiscard]] QList<Scene> firstRunScenes(const std::function<FirstRun *()> &page, Settings *settings);

} // namespace atrium
