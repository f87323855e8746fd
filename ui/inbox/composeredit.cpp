// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/composeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// Twice what can be sent. Wrapping a line without blanks costs Qt the square of its length: 100,000 characters a second, a megabyte 100.
constexpr qsizetype longestText = 20'000; // characters

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"composerText"_s);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false); // the box around is the composer's
}

int ComposerEdit::heightOfOne() const
{
    const QTextBlock first = document()->firstBlock();
    const int lines = std::max(1, first.lineCount());
    const auto measured = static_cast<int>(std::ceil(document()->documentLayout()->blockBoundingRect(first).height() / lines));
    return std::max(measured, fontMetrics().lineSpacing());
}

int ComposerEdit::heightOfLines() const
{
    // A plain text document measures itself in lines, not in pixels.
    const auto lines = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    return std::max(1, lines) * heightOfOne() + 2; // with less than a pixel to spare it would scroll
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Ctrl+Enter is an action and sends always; it comes here only where no action is bound.
        if ((held == Qt::NoModifier && m_enterSends) || held == Qt::ControlModifier) {
            Q_EMIT sendWanted();
            return;
        }
    }
    if (event->key() == Qt::Key_Escape && held == Qt::NoModifier) {
        Q_EMIT leftByEscape();
        return;
    }
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        Q_EMIT undoneToTheStart();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QRectF ComposerEdit::boxOf(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

void ComposerEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_overlay)
        return;
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    m_overlay(painter);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    Q_EMIT resized();
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_menu)
        return QPlainTextEdit::contextMenuEvent(event);
    if (event->reason() == QContextMenuEvent::Keyboard)
        m_menu(viewport()->mapToGlobal(cursorRect().bottomLeft()), textCursor());
    else
        m_menu(event->globalPos(), cursorForPosition(viewport()->mapFromGlobal(event->globalPos())));
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype others = document()->characterCount() - 1 - textCursor().selectedText().size();
    qsizetype room = std::clamp(longestText - others, qsizetype(0), text.size());
    if (room > 0 && room < text.size() && text.at(room - 1).isHighSurrogate())
        --room;
    insertPlainText(text.first(room));
    if (room < text.size())
        Q_EMIT cutShort(static_cast<int>(text.size() - room));
    ensureCursorVisible();
}

} // namespace atrium
