// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QScrollArea;

namespace atrium {

class Button;

/// A form over its window: title, what it is for, the fields, and at the foot Cancel and the deed. It scrolls where the screen is too
/// small for it. Escape is Cancel.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    /// body becomes its child. deed: the words of the primary button; its objectName is objectName + "Accept".
    FormDialog(const QString &objectName, const QString &title, const QString &intro, QWidget *body, const QString &deed, QWidget *parent);

    [[nodiscard]] QWidget *body() const { return m_body; }
    void setDeed(const QString &words); ///< on the primary button
    void setReadOnly(); ///< nothing to change here: Close alone

Q_SIGNALS:
    void deedWanted(); ///< the button was pressed; whoever hears it checks the form and accepts the dialog

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setLettersWide(int letters); ///< how wide the form is, in letters of body text

private:
    void fit();
    void orderTabs();

    QWidget *m_body;
    QScrollArea *m_scroll;
    Button *m_deed;
    Button *m_cancel;
    int m_lettersWide;
    bool m_shown {};
};

} // namespace atrium
