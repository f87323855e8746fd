// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace atrium {

class Button;

/// A field for a secret: dots, and an eye to look at it while one types. It forgets without leaving anything to undo.
class TokenField : public QLineEdit {
    Q_OBJECT
public:
    explicit TokenField(const QString &objectName, QWidget *parent = nullptr);

    /// What the eye says instead of "Show the token" and "Hide the token".
    void setWords(const QString &show, const QString &hide);
    void forget();
    /// Without the blanks and line breaks that come along when one copies.
    [[nodiscard]] QString token() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reveal(bool shown);
    void place();

    Button *m_eye;
    QString m_show, m_hide;
};

} // namespace atrium
