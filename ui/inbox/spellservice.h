// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/spellwords.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <functional>
#include <map>
#include <memory>

namespace atrium {

/// What is asked about paragraphs of one text.
struct SpellQuestion {
    QStringList paragraphs {};
    QString wanted {}; ///< "auto", or two letters of a language
    QString context {}; ///< the beginning of the whole text: by it the language is guessed
    QString before {}; ///< the language of the last answer, which a guess does not leave without a reason
    QSet<QString> own {}; ///< words that the person calls right, in lower case
};

struct SpellAnswer {
    QString language {}; ///< by which it was checked; empty: there is no dictionary for it
    bool anyDictionary {}; ///< of whatever language
    QList<QList<SpellWord>> wrong {}; ///< by paragraph
};

/// Dictionaries on a thread of their own, shared by all fields of the program: a dictionary is megabytes, and takes a tenth of a second
/// to read. Nothing is read before the first question.
class SpellService : public QObject {
    Q_OBJECT
public:
    /// As long as somebody holds it.
    [[nodiscard]] static std::shared_ptr<SpellService> shared();
    ~SpellService() override;

    /// The answer does not come when `context` is gone.
    void check(const SpellQuestion &question, QObject *context, std::function<void(const SpellAnswer &)> answered);
    void suggest(const QString &word, const QString &language, QObject *context, std::function<void(const QStringList &)> answered);

private:
    SpellService();

    struct Worker;
    /// Who waits for an answer. It never leaves this thread: what it holds may be of a document, and dies here.
    template<class Answer>
    struct Waiting {
        QPointer<QObject> context {};
        std::function<void(const Answer &)> answered {};
    };
    template<class Answer>
    using WaitingBy = std::map<quint64, Waiting<Answer>>;
    template<class Answer>
    void answer(WaitingBy<Answer> &waiting, quint64 id, const Answer &answer);

    QThread m_thread;
    Worker *m_worker; // lives in m_thread
    quint64 m_lastId {0};
    WaitingBy<SpellAnswer> m_checks;
    WaitingBy<QStringList> m_suggestions;
};

} // namespace atrium
