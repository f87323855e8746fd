// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/snippets.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QPlainTextEdit;

namespace atrium {

class SnippetPopup;

/// Snippets in a field: a slash where a word begins opens the list at the cursor, typing narrows it down, Enter or Tab puts one in, Escape
/// closes it and leaves what was typed.
class SnippetTyping : public QObject {
    Q_OBJECT
public:
    explicit SnippetTyping(QPlainTextEdit *edit);

    void setSnippets(const QList<Snippet> &snippets) { m_snippets = snippets; }
    /// Asked when one is put in: names may become known later than the conversation is opened.
    void setValues(std::function<SnippetValues()> values) { m_values = std::move(values); }
    void typed(); ///< by the person: the list may open
    void moved(); ///< the cursor alone: it may only follow, or close
    void begin(); ///< by the button: as if a slash was typed
    void startOver(); ///< the text was replaced
    void close();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void manageWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(bool mayOpen);
    bool take(const QKeyEvent *event);
    void put(const Snippet &snippet);
    [[nodiscard]] static bool means(const QKeyEvent *event);

    QPlainTextEdit *m_edit;
    QPointer<SnippetPopup> m_popup; // the window's
    QList<Snippet> m_snippets;
    std::function<SnippetValues()> m_values;
    int m_at {-1}; ///< of the slash, in the document
    int m_closedAt {-1}; ///< of the slash whose list was closed by hand
};

} // namespace atrium
