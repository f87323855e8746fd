// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/newconversationpage.h"

#include "models/base/settings.h"
#include "models/inbox/messagelength.h"
#include "models/people/pickermodel.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/missingpermit.h"
#include "ui/inbox/composeredit.h"
#include "ui/newconversation/mallline.h"
#include "ui/newconversation/newconversationform.h"
#include "ui/newconversation/peoplepicker.h"
#include "ui/newconversation/recipientfield.h"
#include "ui/newconversation/sendcheck.h"
#include "ui/notifications/segments.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextCursor>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int recipientsMost = 200; // chips on one screen; more people are an audience
constexpr int pickerWidth = 296; // likewise
constexpr int roomForBoth = 700; // likewise: less, and people stand below the recipients
constexpr qsizetype latelyMost = 50;

} // namespace

struct NewConversationPage::Private {
    Actions *actions {};
    Settings *settings {};
    PickerModel *model {};

    QBoxLayout *both {};
    NewConversationForm *form {};
    PeoplePicker *people {};
    ConfirmBox *confirm {}; // the form's

    NewDraft draft;
    DraftMalls malls;
    MissingPermit missing;
    QString existingTitle;
    QString refusal;
    bool kept {};
    bool offline {};
    bool quiet {}; // the text is being changed by us
    bool committing {}; // on its way to the disk
    QList<SentLately> lately; // from here, in this run

    [[nodiscard]] bool canBeSeparate() const
    {
        return draft.to.size() > 1 && std::none_of(draft.to.begin(), draft.to.end(), [](const Recipient &one) { return one.isAudience(); });
    }
    [[nodiscard]] SendCheck check() const
    {
        return SendCheck::of(draft, malls, reachOf(draft.to, model->audiences(), model->now(), model->zone()),
            settings->number(Setting::ReachLimit), lately, model->now());
    }
    void setTextQuietly(const QString &content, int cursor)
    {
        const QScopedValueRollback silence(quiet, true);
        ComposerEdit *edit = form->text();
        edit->setPlainText(content);
        QTextCursor place = edit->textCursor();
        place.setPosition(std::clamp(cursor, 0, std::max(0, edit->document()->characterCount() - 1)));
        edit->setTextCursor(place);
        edit->document()->clearUndoRedoStacks();
    }
};

NewConversationPage::NewConversationPage(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"newConversationPage"_s);
    d->actions = actions;
    d->settings = settings;
    d->model = new PickerModel(this);
    build();
    connectParts();
    reword();
}

NewConversationPage::~NewConversationPage() = default;

void NewConversationPage::build()
{
    d->form = new NewConversationForm(this);
    d->confirm = d->form->confirm();
    d->people = new PeoplePicker(d->model, this);
    d->people->drive(d->form->to()->edit());
    d->both = new QHBoxLayout(this);
    d->both->setContentsMargins({});
    d->both->setSpacing(0);
    d->both->addWidget(d->form, 1);
    d->both->addWidget(d->people);
}

void NewConversationPage::connectParts()
{
    connect(d->form->closer(), &Button::clicked, this, &NewConversationPage::closeWanted);
    connect(d->people, &PeoplePicker::taken, this, &NewConversationPage::take);
    connect(d->people, &PeoplePicker::passed, this, [this] { d->form->text()->setFocus(Qt::OtherFocusReason); });
    connect(d->people, &PeoplePicker::left, this, &NewConversationPage::closeWanted);
    connect(d->people, &PeoplePicker::retryWanted, this, &NewConversationPage::retryWanted);
    connect(d->people, &PeoplePicker::detailsWanted, this, &NewConversationPage::detailsWanted);
    connect(d->form->to(), &RecipientField::removeWanted, this, &NewConversationPage::remove);
    connect(d->form->to(), &RecipientField::left, this, &NewConversationPage::closeWanted);
    connect(d->form->foreign(), &MallLine::goWanted, this, [this] { Q_EMIT mallWanted(d->malls.foreignHome(d->draft.to).scope); });
    connect(d->form->how(), &Segments::chosenByHand, this, [this](int number) {
        d->draft.separately = number == 1;
        changed(true);
    });
    connect(d->form->existing(), &ErrorStrip::activated, this, &NewConversationPage::existingWanted);
    connect(d->form->existing(), &ErrorStrip::leavesFocus, this, [this] { d->form->text()->setFocus(Qt::OtherFocusReason); });
    ComposerEdit *edit = d->form->text();
    d->actions->bindTo(edit, ActionId::SendMessage);
    connect(d->actions->get(ActionId::SendMessage), &QAction::triggered, this, [this, edit] {
        if (edit->hasFocus())
            send();
    });
    connect(edit, &ComposerEdit::sendWanted, this, &NewConversationPage::send);
    connect(edit, &ComposerEdit::leftByEscape, this, [this] {
        if (d->confirm->isVisible())
            d->confirm->close();
        else
            Q_EMIT closeWanted();
    });
    connect(edit, &ComposerEdit::cutShort, this,
        [this](int left) { refused(tr("The text was too long to paste whole. %Ln characters were left out.", nullptr, left)); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        if (d->quiet)
            return;
        d->draft.content = edit->toPlainText();
        d->draft.cursor = edit->textCursor().position();
        changed(false);
    });
    connect(d->form->send(), &Button::clicked, this, &NewConversationPage::send);
    // One primary button at a time.
    connect(d->confirm, &ConfirmBox::opened, d->form->send(), [this](bool open) { d->form->send()->setVisible(!open); });
    connect(d->confirm, &ConfirmBox::confirmed, this, &NewConversationPage::deliver);
    connect(d->confirm, &ConfirmBox::backWanted, this, [this, edit] {
        d->confirm->close();
        edit->setFocus(Qt::OtherFocusReason);
    });
    connect(d->form->progress(), &SeparateProgress::pauseWanted, this, &NewConversationPage::pauseWanted);
    connect(d->form->progress(), &SeparateProgress::retryWanted, this, &NewConversationPage::separateRetryWanted);
    connect(d->form->progress(), &SeparateProgress::closeWanted, this, &NewConversationPage::progressSeen);
    connect(d->model, &QAbstractItemModel::modelReset, this, [this] {
        if (d->confirm->isVisible() && !d->committing) // a size may have come
            confirm();
    });
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::EnterSends)
            reword();
    });
    connect(d->form->to()->edit(), &QLineEdit::textChanged, this, [this] { arrange(); });
}

PickerModel *NewConversationPage::picker() const
{
    return d->model;
}

void NewConversationPage::setClock(Clock *clock)
{
    d->people->setClock(clock);
}

void NewConversationPage::setMall(const Mall &from, const QList<Mall> &all)
{
    const bool another = d->malls.from.scope != from.scope;
    d->malls = {.from = from, .all = all};
    QHash<QString, QString> names;
    for (const Mall &mall : all)
        names.insert(mall.scope.value, mall.name);
    d->model->setMall(from.scope, names);
    d->form->setFrom(from);
    if (another)
        d->confirm->close(); // it was said about another mall
    showRecipients();
    showFoot();
}

void NewConversationPage::setPickerState(const ListState &state, const QTimeZone &zone)
{
    d->people->setState(state, zone);
}

void NewConversationPage::setDraft(const NewDraft &draft)
{
    d->draft = draft;
    d->committing = false;
    d->refusal.clear();
    d->confirm->close();
    d->setTextQuietly(draft.content, draft.cursor);
    showRecipients();
    showFoot();
}

const NewDraft &NewConversationPage::draft() const
{
    return d->draft;
}

void NewConversationPage::setExisting(const QString &title)
{
    if (d->existingTitle == title)
        return;
    d->existingTitle = title;
    if (title.isEmpty())
        d->form->existing()->hide();
    else
        d->form->existing()->show(
            ErrorStrip::Neutral, u"inbox"_s, tr("There is a conversation with exactly these people: %1").arg(title), tr("Go on there"));
}

void NewConversationPage::setMissingPermit(const MissingPermit &missing)
{
    d->missing = missing;
    showMissingPermit(d->form->send(), missing);
    showFoot();
}

void NewConversationPage::setOffline(bool offline)
{
    d->offline = offline;
    showFoot();
}

void NewConversationPage::setDraftKept(bool kept)
{
    d->kept = kept;
    showFoot();
}

void NewConversationPage::taken()
{
    d->people->startOver();
    setDraft({});
}

void NewConversationPage::refused(const QString &sentence)
{
    if (std::exchange(d->committing, false) && !d->lately.isEmpty())
        d->lately.removeLast(); // it was not sent
    d->confirm->setBusy(false);
    d->refusal = sentence;
    showFoot();
    announce(this, sentence);
}

void NewConversationPage::setProgress(const QList<SeparateRow> &rows)
{
    const bool inIt = d->form->progress()->isAncestorOf(window()->focusWidget());
    d->form->progress()->setRows(rows);
    d->form->showProgress(!rows.isEmpty());
    d->people->setVisible(rows.isEmpty() && d->people->isVisibleTo(this));
    arrange();
    if (rows.isEmpty() && inIt)
        focusForm();
}

void NewConversationPage::focusForm()
{
    if (!d->form->progress()->rows().isEmpty())
        d->form->progress()->findChild<QWidget *>(u"separateClose"_s)->setFocus(Qt::OtherFocusReason);
    else if (d->draft.to.isEmpty())
        d->form->to()->edit()->setFocus(Qt::OtherFocusReason);
    else
        d->form->text()->setFocus(Qt::OtherFocusReason);
}

void NewConversationPage::take(const QList<Recipient> &who, bool together)
{
    d->people->startOver();
    QString trouble;
    for (const Recipient &one : who) {
        QList<Recipient> &to = d->draft.to;
        const auto there = std::find_if(to.begin(), to.end(), [&](const Recipient &other) { return other.key() == one.key(); });
        if (there == to.end() && to.size() >= recipientsMost) {
            trouble = tr("A conversation has room for %Ln people and audiences here.", nullptr, recipientsMost);
        } else if (there == to.end()) {
            to.append(one);
            announce(this, tr("%1 added", "a recipient").arg(nameOf(one)));
        } else if (there->home != one.home) {
            *there = one; // chosen again in this mall, one of another mall is this one's
        } else if (!together) {
            to.removeAt(there - to.begin());
            announce(this, tr("%1 taken out", "a recipient").arg(nameOf(one)));
        }
    }
    changed(true);
    if (!trouble.isEmpty())
        refused(trouble);
}

void NewConversationPage::remove(int place)
{
    if (place < 0 || place >= d->draft.to.size())
        return;
    const QString name = nameOf(d->draft.to.takeAt(place));
    announce(this, tr("%1 taken out", "a recipient").arg(name));
    changed(true);
}

void NewConversationPage::changed(bool recipients)
{
    d->refusal.clear();
    d->kept = false;
    d->committing = false;
    if (recipients)
        showRecipients();
    if (d->confirm->isVisible()) {
        d->confirm->close(); // what was confirmed is something else now
        if (recipients)
            confirm();
    }
    showFoot();
    Q_EMIT draftChanged(d->draft);
}

void NewConversationPage::showRecipients()
{
    if (d->draft.separately && !d->canBeSeparate())
        d->draft.separately = false;
    d->form->to()->setRecipients(d->draft.to, d->malls.warnings(d->draft.to));
    d->model->setChosen(d->draft.to);
    d->form->how()->choose(d->draft.separately ? 1 : 0);
    d->form->how()->setVisible(d->canBeSeparate());
    showForeign();
}

void NewConversationPage::showForeign()
{
    const QString words = d->malls.foreignWords(d->draft.to);
    const bool news = !words.isEmpty() && words != d->form->foreign()->sentence();
    d->form->foreign()->show(words, d->malls.foreignHome(d->draft.to), d->malls.from);
    if (news)
        announce(this, words);
}

void NewConversationPage::send()
{
    if (d->committing)
        return;
    const QString &content = d->draft.content;
    if (d->missing) {
        announce(this, missingPermitSentence(d->missing));
    } else if (d->draft.to.isEmpty()) {
        refused(tr("Choose somebody to write to first."));
        d->form->to()->edit()->setFocus(Qt::OtherFocusReason);
    } else if (isBlank(content)) {
        refused(tr("A conversation begins with some text. Write it first."));
        d->form->text()->setFocus(Qt::OtherFocusReason);
    } else if (charactersOver(content) > 0) {
        announce(this, d->form->foot()); // which says so
    } else if (d->check().asks()) {
        confirm();
        d->confirm->focusBox();
        d->form->reveal(d->confirm);
    } else {
        deliver();
    }
}

void NewConversationPage::confirm()
{
    const SendCheck check = d->check();
    if (!check.asks()) {
        d->confirm->close();
        return;
    }
    d->confirm->open(check.words());
    QMetaObject::invokeMethod(
        this, [this] { d->form->reveal(d->confirm); }, Qt::QueuedConnection); // once it has its height
}

void NewConversationPage::deliver()
{
    const QStringList confirmed = d->check().kinds();
    d->committing = true;
    d->confirm->setBusy(true);
    d->lately.append({.draft = d->draft, .at = d->model->now()});
    if (d->lately.size() > latelyMost)
        d->lately.removeFirst();
    Q_EMIT sendWanted(d->draft, confirmed);
}

void NewConversationPage::showFoot()
{
    const int over = charactersOver(d->draft.content);
    const bool enterSends = d->settings->flag(Setting::EnterSends);
    QString words = tr("%1 sends, %2 begins a new line.", "two keys, as Enter and Shift Enter")
                        .arg(sendKeyText(enterSends), newLineKeyText(enterSends));
    if (d->offline)
        words = tr("The server cannot be reached. What you send waits on this computer and goes out by itself.");
    else if (d->kept && !d->draft.isEmpty())
        words = tr("Draft kept");
    if (over > 0)
        words = tr("Too long to send. Shorten it by %Ln characters.", nullptr, over);
    if (d->missing)
        words = tr("Your account lacks the permit %1 to begin conversations. What you write is kept.").arg(*d->missing);
    if (!d->refusal.isEmpty())
        words = d->refusal;
    d->form->setFoot(words, over > 0 || d->missing || !d->refusal.isEmpty());
    d->form->send()->setEnabled(!d->missing && over <= 0);
}

/// People stand beside the form where there is the room; else below it, as long as one looks for somebody.
void NewConversationPage::arrange()
{
    const bool atSide = width() >= scaled(roomForBoth);
    const bool busy = !d->form->progress()->rows().isEmpty();
    d->both->setDirection(atSide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    d->people->setAtSide(atSide);
    if (atSide) {
        d->people->setMinimumWidth(scaled(pickerWidth));
        d->people->setMaximumWidth(scaled(pickerWidth));
        d->people->setMaximumHeight(QWIDGETSIZE_MAX);
        d->people->setMinimumHeight(0);
    } else {
        d->people->setMinimumWidth(0);
        d->people->setMaximumWidth(QWIDGETSIZE_MAX);
        d->people->setFixedHeight(std::max(height() * 2 / 5, 3 * density().control));
    }
    d->people->setVisible(!busy && (atSide || d->draft.to.isEmpty() || !d->form->to()->edit()->text().isEmpty()));
}

void NewConversationPage::reword()
{
    setAccessibleName(tr("New conversation"));
    d->form->reword(d->settings->flag(Setting::EnterSends));
    arrange();
    showRecipients();
    showFoot();
}

void NewConversationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NewConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void NewConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void NewConversationPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

void NewConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange) {
        d->form->measure();
        arrange();
        showFoot();
    }
}

} // namespace atrium
