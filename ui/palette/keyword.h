// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace atrium {

/// A key cap with a word, in the palette: what the key does, and a click does the same. It never takes the focus from the field.
class KeyWord : public QAbstractButton {
    Q_OBJECT
public:
    KeyWord(const QString &objectName, QWidget *parent);

    void setWords(const QString &cap, const QString &word, const QString &spoken);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_cap;
    QString m_word;
};

} // namespace atrium
