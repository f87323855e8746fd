// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

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
    /// Painted over the text, in coordinates of the viewport.
    void setOverlay(std::function<void(QPainter &)> overlay) { m_overlay = std::move(overlay); }
    /// Who opens the menu, at that place of the screen and of the text; without one it is the usual menu.
    void setMenu(std::function<void(const QPoint &, const QTextCursor &)> menu) { m_menu = std::move(menu); }
    [[nodiscard]] QTextBlock firstInView() const { return firstVisibleBlock(); }
    [[nodiscard]] QRectF boxOf(const QTextBlock &block) const; ///< of a paragraph, in coordinates of the viewport

Q_SIGNALS:
    void sendWanted();
    void leftByEscape();
    void undoneToTheStart(); ///< Ctrl+Z, and there is nothing typed to be undone
    void focusChanged();
    void resized();
    void cutShort(int characters); ///< a paste was longer than the field has room for: so many were left out

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_enterSends {true};
    std::function<void(QPainter &)> m_overlay;
    std::function<void(const QPoint &, const QTextCursor &)> m_menu;
};

} // namespace atrium
