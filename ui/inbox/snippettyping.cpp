// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snippettyping.h"

#include "ui/inbox/snippetpopup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace atrium {

namespace {

constexpr int page = 6; // rows

} // namespace

SnippetTyping::SnippetTyping(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

bool SnippetTyping::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void SnippetTyping::typed()
{
    look(true);
}

void SnippetTyping::moved()
{
    if (isOpen())
        look(false);
}

void SnippetTyping::begin()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const bool apart = before.isEmpty() || before.back().isSpace() || cursor.hasSelection();
    m_closedAt = -1;
    cursor.insertText(apart ? QStringLiteral("/") : QStringLiteral(" /"));
}

void SnippetTyping::startOver()
{
    close();
    m_closedAt = -1;
}

void SnippetTyping::close()
{
    if (m_popup)
        m_popup->hide();
}

void SnippetTyping::look(bool mayOpen)
{
    const QTextCursor cursor = m_edit->textCursor();
    const QTextBlock block = cursor.block();
    const QString line = block.text();
    const int closed = m_closedAt - block.position();
    if (m_closedAt >= 0 && (closed < 0 || closed >= line.size() || line.at(closed) != u'/'))
        m_closedAt = -1;
    if (mayOpen && cursor.position() == m_closedAt + 1) // another slash, in its place
        m_closedAt = -1;
    const std::optional<SnippetQuery> query = m_edit->window()->focusWidget() == m_edit && !cursor.hasSelection()
        ? snippetQueryIn(line.first(cursor.positionInBlock()), m_closedAt < 0 ? -1 : closed)
        : std::nullopt;
    if (!query || (!mayOpen && block.position() + query->at != m_at))
        return close();
    const QList<Snippet> found = snippetsMatching(m_snippets, query->words);
    // A word with a slash that fits nothing is a word; only the bare slash asks whether there is anything.
    if (found.isEmpty() && !(m_snippets.isEmpty() && query->words.isEmpty()))
        return close();
    m_at = block.position() + query->at;
    if (!m_popup) {
        m_popup = new SnippetPopup(m_edit->window());
        connect(m_popup, &SnippetPopup::chosen, this, &SnippetTyping::put);
        connect(m_popup, &SnippetPopup::manageWanted, this, [this] {
            close();
            m_closedAt = m_at; // it stays closed when one comes back
            Q_EMIT manageWanted();
        });
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    QTextCursor slash(m_edit->document());
    slash.setPosition(m_at);
    QRect place = m_edit->cursorRect(slash);
    place.moveTopLeft(m_edit->viewport()->mapTo(m_edit->window(), place.topLeft()));
    m_popup->open(found, place);
}

void SnippetTyping::put(const Snippet &snippet)
{
    close();
    const QString text = filledIn(snippet.text, m_values ? m_values() : SnippetValues());
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(m_at, QTextCursor::KeepAnchor);
    cursor.insertText(text); // over the slash and what was typed behind it, in one step of undo
    const int end = cursor.position();
    const int begin = end - static_cast<int>(text.size());
    if (const std::optional<Placeholder> open = nextPlaceholder(text)) {
        cursor.setPosition(begin + open->at);
        cursor.setPosition(begin + open->at + open->length, QTextCursor::KeepAnchor);
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->ensureCursorVisible();
}

bool SnippetTyping::means(const QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

bool SnippetTyping::take(const QKeyEvent *event)
{
    if (!means(event))
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        m_popup->step(-1);
        break;
    case Qt::Key_Down:
        m_popup->step(1);
        break;
    case Qt::Key_PageUp:
        m_popup->step(-page);
        break;
    case Qt::Key_PageDown:
        m_popup->step(page);
        break;
    case Qt::Key_Escape:
        m_closedAt = m_at;
        close();
        break;
    default:
        m_popup->choose();
        break;
    }
    return true;
}

bool SnippetTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (isOpen()) {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            if (means(static_cast<QKeyEvent *>(event))) {
                event->accept(); // or Escape would undo sending
                return true;
            }
            break;
        case QEvent::KeyPress:
            if (take(static_cast<QKeyEvent *>(event)))
                return true;
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
        case QEvent::Resize:
            close();
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atrium
