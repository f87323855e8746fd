// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/snippet.h"

#include <QFrame>

class QListWidget;

namespace atrium {

/// The snippets that fit what one types, at the cursor. It never takes the focus: whoever types hands it the keys it means.
class SnippetPopup : public QFrame {
    Q_OBJECT
public:
    /// window: over which it lies.
    explicit SnippetPopup(QWidget *window);

    /// cursor: of the text, in coordinates of the window; it opens above it where there is room, else below. The last row leads to where
    /// snippets are written, and is the only one when there are none at all.
    void open(const QList<Snippet> &snippets, const QRect &cursor);
    void step(int rows);
    void choose(); ///< the current row

Q_SIGNALS:
    void chosen(const atrium::Snippet &snippet);
    void manageWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QListWidget *m_list;
    QList<Snippet> m_snippets;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::Snippet)
