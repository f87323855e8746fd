// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/keymap.h"

#include <QAction>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace atrium {

/// Makes each QAction from the actions table, once per window; the only place that does. Re-words itself on a language change.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);
    ~Actions() override;

    /// The window's action. Window-scope keys are live at once; list keys after bindTo().
    [[nodiscard]] QAction *get(ActionId id) const;
    /// Makes list- or composer-scope actions listen on that widget (and its children).
    void bindTo(QWidget *widget, ActionId id);
    /// As if its key had been pressed there, for what lists do with a key themselves. False: nothing there knows it.
    bool press(ActionId id, QWidget *there);
    /// Single-letter keys in lists, by the setting; the buttons beside them stay.
    void setSingleLetterKeys(bool on);
    /// Which Enter sends or saves what one writes, by the setting; for fields that have no settings of their own.
    void setEnterSends(bool on) { m_enterSends = on; }
    [[nodiscard]] bool enterSends() const { return m_enterSends; }

private:
    friend void setKeyMap(const KeyMap &map);
    void applyKeys(ActionId id);
    void reword();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    std::unordered_map<int, QAction *> m_actions;
    bool m_singleLetters {true};
    bool m_enterSends {true};
};

/// The keys in force, in all windows. Whoever shows keys hears of others by QEvent::LanguageChange: its words are to be made anew.
[[nodiscard]] const KeyMap &keyMap();
void setKeyMap(const KeyMap &map);

/// A key as it is shown on key caps: "Ctrl K".
[[nodiscard]] QString keyCapText(const QString &keys);
/// "Ctrl K" as shown on key caps; empty for an action without a key.
[[nodiscard]] QString keyCapText(ActionId id);
/// The key that sends or saves while one writes, and the one that begins a new line. Ctrl+Enter sends in any case.
[[nodiscard]] QString sendKeyText(bool enterSends);
[[nodiscard]] QString newLineKeyText(bool enterSends);

} // namespace atrium
