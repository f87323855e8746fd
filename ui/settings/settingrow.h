// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settingrows.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace atrium {

class Button;
class FlowLayout;
class LinkButton;
class ManagedTag;
class PlainLabel;
class SettingControl;

/// One row of the settings window (look/12): what it is about, what it is changed by, and below that what it means or what is wrong. It
/// writes to the settings at once, and follows whoever else does.
class SettingRowView : public QWidget {
    Q_OBJECT
public:
    SettingRowView(const SettingEntry *entry, Settings *settings, QWidget *parent);

    [[nodiscard]] const SettingEntry &entry() const { return *m_entry; }
    [[nodiscard]] SettingControl *control() const { return m_control; }
    /// Whose value it is, of a key that each account has for itself; fact: what stands there in the place of the kept value, where that
    /// is known better.
    void setOwner(const QString &owner, const QString &fact = {}, const QString &effective = {});
    [[nodiscard]] bool ofAccount() const;
    /// Nothing of it can be shown: it is an account's, and there is none.
    [[nodiscard]] bool isOrphan() const { return ofAccount() && m_owner.isEmpty(); }
    [[nodiscard]] bool differs() const; ///< from its default, and can be changed
    void restore(); ///< the default
    /// Before what the row means: how things stand now. isPossible: the button beside the control has something to do.
    void setStanding(const QString &sentence, bool isPossible);
    void setStacked(bool stacked); ///< the caption above and not beside
    void reword();

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void set(const QVariant &value);
    void take(const QString &text);
    void setProblem(const QString &sentence);
    void measure();
    [[nodiscard]] bool isEdited() const; ///< by a control of this row
    [[nodiscard]] bool isLocked() const;

    const SettingEntry *m_entry;
    Settings *m_settings;
    QString m_owner;
    QString m_fact;
    QString m_effective;
    QString m_standing;
    QBoxLayout *m_sides;
    QVBoxLayout *m_body;
    FlowLayout *m_line;
    PlainLabel *m_caption;
    SettingControl *m_control;
    ManagedTag *m_managed;
    Button *m_action {}; // null: there is none
    LinkButton *m_restore;
    PlainLabel *m_description;
    PlainLabel *m_problem;
};

} // namespace atrium
