// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settingrows.h"

#include <QWidget>

namespace atrium {

/// What a row of the settings window is changed by. It shows a value and says what was chosen; it keeps nothing.
class SettingControl : public QWidget {
    Q_OBJECT
public:
    explicit SettingControl(const SettingEntry *entry, QWidget *parent);

    virtual void present(const QVariant &value) = 0;
    /// In the language in force.
    virtual void reword() = 0;
    /// As large as the text now is.
    virtual void measure() { }
    /// What is wrong with what was typed; empty: nothing.
    virtual void setWrong(const QString &sentence);
    /// The part with the keyboard.
    [[nodiscard]] virtual QWidget *stop() const = 0;

Q_SIGNALS:
    void chosen(const QVariant &value);
    void typed(const QString &text); ///< Enter, or the field was left; whoever hears it checks it
    void pageWanted(atrium::SettingPage page);
    void exportWanted();
    void importWanted();

protected:
    [[nodiscard]] const SettingEntry &entry() const { return *m_entry; }
    /// Object name of a part of the row: "themeSetting".
    [[nodiscard]] QString partName(const QString &suffix = {}) const;

private:
    const SettingEntry *m_entry;
};

/// The one for its kind, as a child of parent.
[[nodiscard]] SettingControl *makeSettingControl(const SettingEntry *entry, QWidget *parent);

} // namespace atrium
