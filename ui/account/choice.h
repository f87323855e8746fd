// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QRadioButton;

namespace atrium {

class PlainLabel;

/// One of several ways, as a radio button with a line that explains it; a click on the line chooses it too. Its button belongs in a group:
/// the others have other parents.
class Choice : public QWidget {
    Q_OBJECT
public:
    Choice(const QString &name, const QString &explanation, const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button() const { return m_button; }
    [[nodiscard]] static int indent(); ///< of what belongs to a choice and stands below it

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    PlainLabel *m_name;
};

} // namespace atrium
