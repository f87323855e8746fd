// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/spelling.h"

#include "models/base/settings.h"
#include "ui/common/menutext.h"
#include "ui/inbox/composeredit.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int contextMost = 2'000; // code units
constexpr qsizetype ownMost = 5'000; // words
constexpr double waveHigh = 1.5; // pixels, half of it
constexpr double waveLong = 4; // pixels

/// What is known of one paragraph.
struct SpellMarks : QTextBlockUserData {
    quint64 id {};
    int revision {-1}; // that was checked
    quint64 generation {};
    QList<SpellWord> wrong;
};

SpellMarks *marksOf(const QTextBlock &block)
{
    return static_cast<SpellMarks *>(block.userData());
}

} // namespace

Spelling::Spelling(ComposerEdit *edit, Settings *settings)
    : QObject(edit)
    , m_edit(edit)
    , m_settings(settings)
{
    connect(edit->document(), &QTextDocument::contentsChange, this, &Spelling::changed);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &Spelling::cursorMoved);
    connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &Spelling::schedule);
    connect(edit, &ComposerEdit::resized, this, &Spelling::schedule);
    connect(edit, &ComposerEdit::focusChanged, edit->viewport(), qOverload<>(&QWidget::update));
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SpellingLanguage || key == Setting::OwnWords)
            checkAnew();
    });
    edit->setOverlay([this](QPainter &painter) { paint(painter); });
    edit->setMenu([this](const QPoint &global, const QTextCursor &at) { openMenu(global, at); });
}

Spelling::~Spelling() = default; // with the field, as its child

bool Spelling::isOn() const
{
    return m_settings->text(Setting::SpellingLanguage) != "off"_L1;
}

QSet<QString> Spelling::ownWords() const
{
    const QStringList words = m_settings->text(Setting::OwnWords).split(u'\n', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// On the way of each key: marks are moved along, and nothing else is done.
void Spelling::changed(int position, int removed, int added)
{
    m_typing = true;
    const QTextDocument *document = m_edit->document();
    const QTextBlock first = document->findBlock(position);
    const QTextBlock last = document->findBlock(position + added);
    if (SpellMarks *marks = first == last && first.isValid() ? marksOf(first) : nullptr) {
        const int from = position - first.position();
        marks->wrong.removeIf([=](const SpellWord &word) { return word.at + word.length >= from && word.at <= from + removed; });
        for (SpellWord &word : marks->wrong) {
            if (word.at > from)
                word.at += added - removed;
        }
        marks->wrong.removeIf([&](const SpellWord &word) { return word.at < 0 || word.at + word.length >= first.length(); });
    } else {
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            if (SpellMarks *one = marksOf(block))
                one->wrong.clear();
            if (block == last)
                break;
        }
    }
    schedule();
}

void Spelling::cursorMoved()
{
    const int revision = m_edit->document()->revision();
    if (std::exchange(m_movedRevision, revision) == revision)
        m_typing = false;
    m_edit->viewport()->update(); // a word that was left is marked
}

void Spelling::checkAnew()
{
    ++m_generation;
    if (!isOn()) {
        m_language.clear();
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
            if (SpellMarks *marks = marksOf(block))
                marks->wrong.clear();
        }
        m_edit->viewport()->update();
    }
    schedule();
}

/// After whatever is being done: a burst of keys is one question, and while one is out there is no other.
void Spelling::schedule()
{
    if (!isOn() || !m_asked.isEmpty() || std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
}

void Spelling::ask()
{
    m_scheduled = false;
    if (!isOn() || !m_asked.isEmpty() || m_edit->document()->isEmpty())
        return;
    SpellQuestion question;
    const int bottom = m_edit->viewport()->height();
    for (QTextBlock block = m_edit->firstInView(); block.isValid() && m_edit->boxOf(block).top() <= bottom; block = block.next()) {
        SpellMarks *marks = marksOf(block);
        if (!marks) {
            marks = new SpellMarks; // the block's
            marks->id = ++m_lastBlock;
            block.setUserData(marks);
        }
        if (marks->revision == block.revision() && marks->generation == m_generation)
            continue;
        question.paragraphs << block.text();
        m_asked.append({.block = marks->id, .revision = block.revision()});
    }
    if (m_asked.isEmpty())
        return;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && question.context.size() < contextMost; block = block.next())
        question.context += block.text().first(std::min<qsizetype>(block.text().size(), contextMost)) + u'\n';
    question.wanted = m_settings->text(Setting::SpellingLanguage);
    question.before = m_language.isEmpty() ? QLocale().name().left(2) : m_language;
    question.own = ownWords();
    m_askedGeneration = m_generation;
    if (!m_service)
        m_service = SpellService::shared();
    m_service->check(question, this, [this](const SpellAnswer &answer) { take(answer); });
}

void Spelling::take(const SpellAnswer &answer)
{
    const QList<Asked> asked = std::exchange(m_asked, {});
    m_anyDictionary = answer.anyDictionary;
    if (m_askedGeneration == m_generation) {
        if (m_language != answer.language && !m_language.isEmpty() && !answer.language.isEmpty())
            ++m_generation; // the others were judged by the language of before
        m_language = answer.language;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
            SpellMarks *marks = marksOf(block);
            const auto one =
                std::find_if(asked.cbegin(), asked.cend(), [marks](const Asked &it) { return marks && it.block == marks->id; });
            if (one == asked.cend() || one->revision != block.revision()) // it was changed meanwhile
                continue;
            marks->revision = one->revision;
            marks->generation = m_generation;
            marks->wrong = answer.wrong.value(one - asked.cbegin());
        }
        m_edit->viewport()->update();
        Q_EMIT answered();
    }
    schedule(); // what changed while it was out
}

bool Spelling::isUnderHand(const QTextBlock &block, const SpellWord &word) const
{
    const QTextCursor cursor = m_edit->textCursor();
    const int at = cursor.position() - block.position();
    return m_typing && m_edit->hasFocus() && !cursor.hasSelection() && at >= word.at && at <= word.at + word.length;
}

void Spelling::paint(QPainter &painter) const
{
    if (!isOn())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().bad, 1));
    const int bottom = m_edit->viewport()->height();
    for (QTextBlock block = m_edit->firstInView(); block.isValid(); block = block.next()) {
        const QRectF box = m_edit->boxOf(block);
        if (box.top() > bottom)
            return;
        const SpellMarks *marks = marksOf(block);
        if (!marks)
            continue;
        for (const SpellWord &word : marks->wrong) {
            if (isUnderHand(block, word))
                continue;
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const int from = std::max(word.at, line.textStart());
                const int to = std::min(word.at + word.length, line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                double left = box.left() + line.cursorToX(from);
                double right = box.left() + line.cursorToX(to);
                if (left > right)
                    std::swap(left, right);
                const double base = box.top() + line.y() + line.ascent() + waveHigh + 1;
                QPainterPath wave(QPointF(left, base));
                bool up = true;
                for (double x = left; x < right; x += waveLong, up = !up)
                    wave.quadTo(x + waveLong / 2, base + (up ? -2 * waveHigh : 2 * waveHigh), std::min(x + waveLong, right), base);
                painter.drawPath(wave);
            }
        }
    }
}

std::optional<SpellWord> Spelling::wrongAt(int position) const
{
    const QTextBlock block = m_edit->document()->findBlock(position);
    const SpellMarks *marks = block.isValid() ? marksOf(block) : nullptr;
    if (!marks)
        return std::nullopt;
    for (const SpellWord &word : marks->wrong) {
        const int at = position - block.position();
        if (at >= word.at && at <= word.at + word.length)
            return SpellWord {.at = block.position() + word.at, .length = word.length};
    }
    return std::nullopt;
}

void Spelling::goToNext()
{
    if (!isOn()) {
        Q_EMIT remark(tr("Spelling is not checked. The settings say so."));
        return;
    }
    if (!m_anyDictionary) {
        Q_EMIT remark(tr("There is no Hunspell dictionary on this computer, so nothing is checked."));
        return;
    }
    if (m_language.isEmpty() && !m_edit->document()->isEmpty()) {
        Q_EMIT remark(tr("There is no dictionary for the language that the settings name."));
        return;
    }
    std::optional<int> first;
    std::optional<SpellWord> next;
    const int from = m_edit->textCursor().selectionEnd();
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && !next; block = block.next()) {
        const SpellMarks *marks = marksOf(block);
        for (const SpellWord &word : marks ? marks->wrong : QList<SpellWord>()) {
            const int at = block.position() + word.at;
            if (!first)
                first = at;
            if (at >= from && !next)
                next = SpellWord {.at = at, .length = word.length};
        }
    }
    if (!next && first)
        next = wrongAt(*first);
    if (!next) {
        Q_EMIT remark(tr("No word is misspelled."));
        return;
    }
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(next->at);
    cursor.setPosition(next->at + next->length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    QTextCursor start(cursor);
    start.setPosition(next->at);
    const QRect place = m_edit->cursorRect(start);
    openMenu(m_edit->viewport()->mapToGlobal(place.bottomLeft()), start);
}

void Spelling::openMenu(const QPoint &global, const QTextCursor &at)
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setObjectName(u"composerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor word(at);
    const std::optional<SpellWord> wrong = isOn() ? wrongAt(at.position()) : std::nullopt;
    if (wrong) {
        word.setPosition(wrong->at);
        word.setPosition(wrong->at + wrong->length, QTextCursor::KeepAnchor);
        // The menu opens when they are known: rows that come later would be other rows under the hand.
        m_service->suggest(word.selectedText(), m_language, menu, [this, menu, word, global](const QStringList &suggestions) {
            offer(menu, suggestions, word);
            menu->popup(global);
            if (!suggestions.isEmpty())
                menu->setActiveAction(menu->actions().constFirst()); // Enter takes the best one
        });
        return;
    }
    word.select(QTextCursor::WordUnderCursor);
    const QString text = word.selectedText();
    if (isOn() && ownWords().contains(text.toLower())) {
        auto *before = menu->actions().value(0);
        auto *row = menu->addAction(tr("Remove “%1” from the dictionary").arg(menuText(text)), this, [this, text] { own(text, false); });
        menu->insertAction(before, row);
        menu->insertSeparator(before);
    }
    menu->popup(global);
}

void Spelling::offer(QMenu *menu, const QStringList &suggestions, const QTextCursor &word)
{
    auto *before = menu->actions().value(0);
    const QString wrong = word.selectedText();
    for (const QString &one : suggestions) {
        auto *row = menu->addAction(menuText(one), this, [this, word, wrong, one] {
            QTextCursor place(word);
            if (place.selectedText() != wrong) // it was changed behind the menu
                return;
            place.insertText(one);
            m_edit->setTextCursor(place);
        });
        row->setFont(typeface(Type::Strong));
        menu->insertAction(before, row);
    }
    if (suggestions.isEmpty()) {
        auto *none = menu->addAction(tr("No suggestion"));
        none->setEnabled(false);
        menu->insertAction(before, none);
    }
    auto *add = menu->addAction(tr("Add “%1” to the dictionary").arg(menuText(wrong)), this, [this, wrong] { own(wrong, true); });
    menu->insertAction(before, add);
    menu->insertSeparator(before);
}

void Spelling::own(const QString &word, bool isOwn)
{
    QStringList words = m_settings->text(Setting::OwnWords).split(u'\n', Qt::SkipEmptyParts);
    const QString one = word.toLower();
    words.removeAll(one);
    if (isOwn && words.size() >= ownMost) {
        Q_EMIT remark(tr("The dictionary of your own words is full. This word was not added."));
        return;
    }
    if (isOwn)
        words << one;
    m_settings->set(Setting::OwnWords, words.join(u'\n'));
}

} // namespace atrium
