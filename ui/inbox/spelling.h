// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inbox/spellservice.h"

#include <QTextCursor>

#include <optional>

class QMenu;
class QPainter;
class QTextBlock;

namespace atrium {

class ComposerEdit;
class Settings;

/// Marks misspelled words of a field. What is in view and has changed is asked about on another thread, one question at a time; an answer
/// about a paragraph that has changed meanwhile is dropped. The word under the hand is not marked before the hand has left it.
class Spelling : public QObject {
    Q_OBJECT
public:
    Spelling(ComposerEdit *edit, Settings *settings);
    ~Spelling() override;

    void paint(QPainter &painter) const; ///< the waves, in coordinates of the viewport
    /// The misspelled word at that place in the document.
    [[nodiscard]] std::optional<SpellWord> wrongAt(int position) const;
    /// The next one behind the cursor, from the start again after the last: it is selected, and its suggestions are offered. What is said
    /// when there is none: why.
    void goToNext();
    [[nodiscard]] QString language() const { return m_language; } ///< of the last answer; empty: nothing is checked

Q_SIGNALS:
    void answered(); ///< what is marked may be different
    void remark(const QString &sentence);

private:
    void changed(int position, int removed, int added);
    void cursorMoved();
    void schedule();
    void ask();
    void take(const SpellAnswer &answer);
    void checkAnew();
    void openMenu(const QPoint &global, const QTextCursor &at);
    void offer(QMenu *menu, const QStringList &suggestions, const QTextCursor &word);
    void own(const QString &word, bool isOwn);
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QSet<QString> ownWords() const;
    [[nodiscard]] bool isUnderHand(const QTextBlock &block, const SpellWord &word) const;

    struct Asked {
        quint64 block {};
        int revision {};
    };
    ComposerEdit *m_edit;
    Settings *m_settings;
    std::shared_ptr<SpellService> m_service; // none before there is something to check
    QList<Asked> m_asked; // paragraphs of the question that is out
    quint64 m_lastBlock {0};
    quint64 m_generation {1}; // of language and own words: answers of another one are dropped
    quint64 m_askedGeneration {0};
    QString m_language;
    bool m_anyDictionary {true};
    bool m_scheduled {};
    int m_movedRevision {-1}; // of the text, when the cursor moved last
    bool m_typing {}; // the last thing that happened was a key that changed the text
};

} // namespace atrium
