// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace atrium {

/// The composer's field: plain text whatever is pasted, as high as its lines, and it says which Enter was pressed.
class ComposerEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    void setEnterSends(bool on) { m_enterSends = on; }
    /// Height of all lines as they are wrapped now, and of one.
    [[nodiscard]] int heightOfLines() const;
    [[nodiscard]] int heightOfOne() const;

Q_SIGNALS:
    void sendWanted();
    void leftByEscape();
    void focusChanged();
    void cutShort(int characters); ///< a paste was longer than the field has room for: so many were left out

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_enterSends {true};
};

} // namespace atrium
