// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/spellservice.h"

#include "ui/inbox/speller.h"

#include <algorithm>
#include <list>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t loadedMost = 2; // dictionaries; who writes in two languages changes between them

} // namespace

struct SpellService::Worker : QObject {
    bool looked {false};
    QList<Dictionary> installed;
    std::list<std::unique_ptr<Speller>> loaded; // the one used last first

    void look()
    {
        if (!std::exchange(looked, true))
            installed = installedDictionaries();
    }
    Speller *speller(const QString &language)
    {
        look();
        const auto it = std::find_if(loaded.begin(), loaded.end(), [&](const auto &one) { return one->language() == language; });
        if (it != loaded.end()) {
            loaded.splice(loaded.begin(), loaded, it);
            return loaded.front().get();
        }
        for (const Dictionary &one : std::as_const(installed)) {
            if (one.language != language)
                continue;
            loaded.push_front(std::make_unique<Speller>(one));
            if (loaded.size() > loadedMost)
                loaded.pop_back();
            return loaded.front().get();
        }
        return nullptr;
    }
    [[nodiscard]] QString languageFor(const SpellQuestion &question) const
    {
        if (question.wanted != "auto"_L1)
            return question.wanted;
        QStringList languages;
        for (const Dictionary &one : installed)
            languages << one.language;
        return guessedLanguage(question.context, languages, question.before);
    }
    SpellAnswer check(const SpellQuestion &question)
    {
        look();
        SpellAnswer answer {.anyDictionary = !installed.isEmpty()};
        answer.wrong.resize(question.paragraphs.size());
        const QString language = languageFor(question);
        Speller *judge = speller(language);
        if (!judge)
            return answer;
        answer.language = language;
        for (qsizetype i = 0; i < question.paragraphs.size(); ++i) {
            const QString &text = question.paragraphs.at(i);
            for (const SpellWord &word : wordsToCheck(text)) {
                const QString one = text.sliced(word.at, word.length).replace(u'\u2019', u'\'');
                if (!question.own.contains(one.toLower()) && !judge->isRight(one))
                    answer.wrong[i].append(word);
            }
        }
        return answer;
    }
};

std::shared_ptr<SpellService> SpellService::shared()
{
    static std::weak_ptr<SpellService> kept;
    std::shared_ptr<SpellService> service = kept.lock();
    if (!service) {
        service = std::shared_ptr<SpellService>(new SpellService);
        kept = service;
    }
    return service;
}

SpellService::SpellService()
    : m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"spelling"_s);
    m_thread.start(QThread::LowPriority);
}

SpellService::~SpellService()
{
    m_thread.quit();
    m_thread.wait(); // for the question in hand
}

template<class Answer>
void SpellService::answer(WaitingBy<Answer> &waiting, quint64 id, const Answer &answer)
{
    const auto one = waiting.extract(id);
    if (!one.empty() && one.mapped().context)
        one.mapped().answered(answer);
}

void SpellService::check(const SpellQuestion &question, QObject *context, std::function<void(const SpellAnswer &)> answered)
{
    const quint64 id = ++m_lastId;
    m_checks[id] = {.context = context, .answered = std::move(answered)};
    QMetaObject::invokeMethod(
        m_worker,
        [this, id, question] {
            const SpellAnswer found = m_worker->check(question);
            QMetaObject::invokeMethod(
                this, [this, id, found] { answer(m_checks, id, found); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SpellService::suggest(
    const QString &word, const QString &language, QObject *context, std::function<void(const QStringList &)> answered)
{
    const quint64 id = ++m_lastId;
    m_suggestions[id] = {.context = context, .answered = std::move(answered)};
    QMetaObject::invokeMethod(
        m_worker,
        [this, id, word, language] {
            Speller *judge = m_worker->speller(language);
            const QStringList found = judge ? judge->suggestions(word) : QStringList();
            QMetaObject::invokeMethod(
                this, [this, id, found] { answer(m_suggestions, id, found); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace atrium
