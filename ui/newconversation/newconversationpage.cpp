// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/newconversationpage.h"

#include "models/base/settings.h"
#include "models/inbox/messagelength.h"
#include "models/inbox/plaintext.h"
#include "models/people/pickermodel.h"
#include "models/people/sendguards.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/missingpermit.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composeredit.h"
#include "ui/newconversation/confirmbox.h"
#include "ui/newconversation/mallline.h"
#include "ui/newconversation/messagefield.h"
#include "ui/newconversation/peoplepicker.h"
#include "ui/newconversation/recipientfield.h"
#include "ui/notifications/segments.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextCursor>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int recipientsMost = 200; // chips on one screen; more people are an audience
constexpr int labelWidth = 56; // at 13 px
constexpr int pickerWidth = 296; // likewise
constexpr int roomForBoth = 700; // likewise: less, and people stand below the recipients
constexpr int chipDotSize = 12;
constexpr int longestMallName = 60;

/// The mall it is written from: its dot beside its name.
class MallDot : public QWidget {
public:
    using QWidget::QWidget;
    void setMall(qint64 customer)
    {
        m_customer = customer;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, QRect(0, (height() - chipDotSize) / 2, chipDotSize, chipDotSize), chipDotSize / 2, mallColour(m_customer));
    }

private:
    qint64 m_customer {};
};

} // namespace

struct NewConversationPage::Private {
    Actions *actions {};
    Settings *settings {};
    PickerModel *model {};

    QBoxLayout *both {};
    QWidget *head {};
    PlainLabel *title {};
    Button *close {};
    QStackedWidget *pages {};
    QScrollArea *area {};
    QVBoxLayout *form {};
    QList<QHBoxLayout *> rows;
    PlainLabel *fromLabel {};
    PlainLabel *toLabel {};
    PlainLabel *textLabel {};
    MallDot *dot {};
    PlainLabel *mall {};
    RecipientField *to {};
    MallLine *foreign {};
    Segments *how {};
    ErrorStrip *existing {};
    MessageField *text {};
    PlainLabel *foot {};
    Button *send {};
    ConfirmBox *confirm {};
    SeparateProgress *progress {};
    PeoplePicker *people {};

    NewDraft draft;
    Mall from;
    QList<Mall> malls;
    MissingPermit missing;
    QString existingTitle;
    QString refusal;
    bool kept {};
    bool offline {};
    bool quiet {}; // the text is being changed by us
    bool committing {}; // on its way to the disk

    [[nodiscard]] Mall mallOf(const CustomerScope &scope) const
    {
        const auto it = std::find_if(malls.begin(), malls.end(), [&](const Mall &one) { return one.scope == scope; });
        return it == malls.end() ? Mall {.scope = scope} : *it;
    }
    [[nodiscard]] Spread reach() const { return reachOf(draft.to, model->audiences(), model->now(), model->zone()); }
    [[nodiscard]] bool canBeSeparate() const
    {
        return draft.to.size() > 1 && std::none_of(draft.to.begin(), draft.to.end(), [](const Recipient &one) { return one.isAudience(); });
    }
    /// The sentence about them; more than one other mall is named by the first one's.
    [[nodiscard]] QString foreignWords() const
    {
        const QList<Recipient> others = foreignOf(draft.to, from.scope);
        if (others.isEmpty())
            return {};
        const Mall home = mallOf(others.first().home);
        return foreignSentence(others, home.name.isEmpty() ? tr("another mall") : home.name, from.name);
    }
    [[nodiscard]] Mall foreignHome() const
    {
        const QList<Recipient> others = foreignOf(draft.to, from.scope);
        return others.isEmpty() ? Mall {} : mallOf(others.first().home);
    }
    void setTextQuietly(const QString &content, int cursor)
    {
        const QScopedValueRollback silence(quiet, true);
        ComposerEdit *edit = text->edit();
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
    auto *left = new QWidget(this);
    d->head = new QWidget(left);
    d->title = new PlainLabel({}, Type::Title, d->head);
    d->title->setObjectName(u"newConversationTitle"_s);
    d->title->setElided(Qt::ElideRight);
    d->close = new Button(Button::IconOnly, {}, u"newConversationClose"_s, d->head);
    d->close->setIconName(u"close"_s);
    auto *head = new QHBoxLayout(d->head);
    head->addWidget(d->title, 1);
    head->addWidget(d->close);

    auto *page = new QWidget;
    page->setObjectName(u"newConversationForm"_s);
    page->setBackgroundRole(QPalette::Base);
    d->form = new QVBoxLayout(page);
    const auto addRow = [&](PlainLabel *&label, QWidget *field, int stretch = 0) {
        auto *row = new QHBoxLayout;
        label = new PlainLabel({}, Type::Body, page);
        label->setMuted(true);
        row->addWidget(label, 0, Qt::AlignTop);
        if (field)
            row->addWidget(field, 1);
        d->form->addLayout(row, stretch);
        d->rows.append(row);
        return row;
    };
    const auto addIndented = [&](QWidget *field) {
        auto *row = new QHBoxLayout;
        row->addSpacing(0); // as wide as the labels
        row->addWidget(field);
        d->form->addLayout(row);
        d->rows.append(row);
        return row;
    };
    auto *from = new QWidget(page);
    d->dot = new MallDot(from);
    d->mall = new PlainLabel({}, Type::Body, from);
    d->mall->setObjectName(u"newConversationFrom"_s);
    d->mall->setElided(Qt::ElideRight);
    auto *fromRow = new QHBoxLayout(from);
    fromRow->setContentsMargins({});
    fromRow->addWidget(d->dot);
    fromRow->addWidget(d->mall, 1);
    addRow(d->fromLabel, from);
    d->to = new RecipientField(page);
    addRow(d->toLabel, d->to);
    d->foreign = new MallLine(u"foreignMall"_s, true, page);
    d->form->addWidget(d->foreign);
    d->how = new Segments(u"newConversationHow"_s, page);
    d->how->setWraps();
    d->how->add(u"howTogether"_s);
    d->how->add(u"howSeparately"_s);
    d->how->choose(0);
    addIndented(d->how)->addStretch(1);
    d->existing = new ErrorStrip(u"existingConversation"_s, page);
    d->form->addWidget(d->existing);
    d->text = new MessageField(page);
    addRow(d->textLabel, d->text, 1);
    auto *foot = new QWidget(page);
    d->foot = new PlainLabel({}, Type::Caption, foot);
    d->foot->setObjectName(u"newConversationFoot"_s);
    d->foot->setWordWrap(true);
    d->foot->setTone(QPalette::WindowText); // whose colour showFoot() sets
    d->send = new Button(Button::Primary, {}, u"newConversationSend"_s, foot);
    d->send->setIconName(u"send"_s);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins({});
    footRow->addWidget(d->foot, 1);
    footRow->addWidget(d->send, 0, Qt::AlignTop);
    addIndented(foot)->setStretch(1, 1);
    d->confirm = new ConfirmBox(page);
    d->form->addWidget(d->confirm);

    d->area = new QScrollArea(left);
    d->area->setObjectName(u"newConversationArea"_s);
    d->area->setWidgetResizable(true);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setFocusPolicy(Qt::NoFocus);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // twice as large letters may want more than there is
    d->area->setBackgroundRole(QPalette::Base);
    d->area->setWidget(page);
    d->progress = new SeparateProgress(left);
    d->pages = new QStackedWidget(left);
    d->pages->addWidget(d->area);
    d->pages->addWidget(d->progress);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->head);
    column->addWidget(d->pages, 1);

    d->people = new PeoplePicker(d->model, this);
    d->people->drive(d->to->edit());
    d->both = new QHBoxLayout(this);
    d->both->setContentsMargins({});
    d->both->setSpacing(0);
    d->both->addWidget(left, 1);
    d->both->addWidget(d->people);
}

void NewConversationPage::connectParts()
{
    connect(d->close, &Button::clicked, this, &NewConversationPage::closeWanted);
    connect(d->people, &PeoplePicker::taken, this, &NewConversationPage::take);
    connect(d->people, &PeoplePicker::passed, this, [this] { d->text->edit()->setFocus(Qt::OtherFocusReason); });
    connect(d->people, &PeoplePicker::left, this, &NewConversationPage::closeWanted);
    connect(d->people, &PeoplePicker::retryWanted, this, &NewConversationPage::retryWanted);
    connect(d->people, &PeoplePicker::detailsWanted, this, &NewConversationPage::detailsWanted);
    connect(d->to, &RecipientField::removeWanted, this, &NewConversationPage::remove);
    connect(d->to, &RecipientField::left, this, &NewConversationPage::closeWanted);
    connect(d->foreign, &MallLine::goWanted, this, [this] { Q_EMIT mallWanted(d->foreignHome().scope); });
    connect(d->how, &Segments::chosenByHand, this, [this](int number) {
        d->draft.separately = number == 1;
        changed(true);
    });
    connect(d->existing, &ErrorStrip::activated, this, &NewConversationPage::existingWanted);
    connect(d->existing, &ErrorStrip::leavesFocus, this, [this] { d->text->edit()->setFocus(Qt::OtherFocusReason); });
    ComposerEdit *edit = d->text->edit();
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
    connect(d->send, &Button::clicked, this, &NewConversationPage::send);
    // One primary button at a time.
    connect(d->confirm, &ConfirmBox::opened, d->send, [this](bool open) { d->send->setVisible(!open); });
    connect(d->confirm, &ConfirmBox::confirmed, this, &NewConversationPage::deliver);
    connect(d->confirm, &ConfirmBox::backWanted, this, [this, edit] {
        d->confirm->close();
        edit->setFocus(Qt::OtherFocusReason);
    });
    connect(d->progress, &SeparateProgress::pauseWanted, this, &NewConversationPage::pauseWanted);
    connect(d->progress, &SeparateProgress::retryWanted, this, &NewConversationPage::separateRetryWanted);
    connect(d->progress, &SeparateProgress::closeWanted, this, &NewConversationPage::progressSeen);
    connect(d->model, &QAbstractItemModel::modelReset, this, [this] {
        if (d->confirm->isVisible()) // a size may have come
            confirm();
    });
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::EnterSends)
            reword();
    });
    connect(d->to->edit(), &QLineEdit::textChanged, this, [this] { arrange(); });
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
    const bool another = d->from.scope != from.scope;
    d->from = from;
    d->malls = all;
    QHash<QString, QString> names;
    for (const Mall &mall : all)
        names.insert(mall.scope.value, mall.name);
    d->model->setMall(from.scope, names);
    d->dot->setMall(from.customerId);
    d->mall->setText(isolated(singleLine(from.name, longestMallName)));
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
        d->existing->hide();
    else
        d->existing->show(
            ErrorStrip::Neutral, u"inbox"_s, tr("There is a conversation with exactly these people: %1").arg(title), tr("Go on there"));
}

void NewConversationPage::setMissingPermit(const MissingPermit &missing)
{
    d->missing = missing;
    showMissingPermit(d->send, missing);
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
    d->committing = false;
    d->confirm->setBusy(false);
    d->refusal = sentence;
    showFoot();
    announce(this, sentence);
}

void NewConversationPage::setProgress(const QList<SeparateRow> &rows)
{
    const bool inIt = d->progress->isAncestorOf(window()->focusWidget());
    d->progress->setRows(rows);
    d->pages->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(d->area) : d->progress);
    d->people->setVisible(rows.isEmpty() && d->people->isVisibleTo(this));
    arrange();
    if (rows.isEmpty() && inIt)
        focusForm();
}

void NewConversationPage::focusForm()
{
    if (!d->progress->rows().isEmpty())
        d->progress->findChild<QWidget *>(u"separateClose"_s)->setFocus(Qt::OtherFocusReason);
    else if (d->draft.to.isEmpty())
        d->to->edit()->setFocus(Qt::OtherFocusReason);
    else
        d->text->edit()->setFocus(Qt::OtherFocusReason);
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
            to.erase(there);
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
    QHash<QString, QString> warnings;
    const QList<Recipient> others = foreignOf(d->draft.to, d->from.scope);
    for (const Recipient &one : others) {
        const Mall home = d->mallOf(one.home);
        warnings.insert(one.key(), foreignSentence({one}, home.name.isEmpty() ? tr("another mall") : home.name, d->from.name));
    }
    d->to->setRecipients(d->draft.to, warnings);
    d->model->setChosen(d->draft.to);
    d->how->choose(d->draft.separately ? 1 : 0);
    d->how->setVisible(d->canBeSeparate());
    showForeign();
}

void NewConversationPage::showForeign()
{
    const QString words = d->foreignWords();
    const bool news = !words.isEmpty() && words != d->foreign->sentence();
    d->foreign->show(words, d->foreignHome(), d->from);
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
        d->to->edit()->setFocus(Qt::OtherFocusReason);
    } else if (isBlank(content)) {
        refused(tr("A conversation begins with some text. Write it first."));
        d->text->edit()->setFocus(Qt::OtherFocusReason);
    } else if (charactersOver(content) > 0) {
        announce(this, d->foot->text()); // which says so
    } else if (reachesMany(d->reach(), d->settings->number(Setting::ReachLimit)) || !d->foreignWords().isEmpty()) {
        confirm();
        d->confirm->focusBox();
        d->area->ensureWidgetVisible(d->confirm);
    } else {
        deliver();
    }
}

void NewConversationPage::confirm()
{
    const Spread reach = d->reach();
    const QString foreign = d->foreignWords();
    const bool many = reachesMany(reach, d->settings->number(Setting::ReachLimit));
    if (!many && foreign.isEmpty()) {
        d->confirm->close();
        return;
    }
    d->confirm->open({.sentence = reachSentence(reach, d->draft.separately),
        .lines = reach.lines,
        .foreign = foreign,
        .home = d->foreignHome(),
        .from = d->from,
        .send = many ? tr("Send to all") : tr("Send from %1", "a mall").arg(isolated(singleLine(d->from.name, longestMallName)))});
    QMetaObject::invokeMethod(
        this, [this] { d->area->ensureWidgetVisible(d->confirm); }, Qt::QueuedConnection); // once it has its height
}

void NewConversationPage::deliver()
{
    d->committing = true;
    d->confirm->setBusy(true);
    Q_EMIT sendWanted(d->draft);
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
    d->foot->setText(words);
    const bool trouble = over > 0 || d->missing || !d->refusal.isEmpty();
    QPalette palette;
    palette.setColor(QPalette::WindowText, trouble ? tokens().bad : tokens().muted);
    d->foot->setPalette(palette);
    d->send->setEnabled(!d->missing && over <= 0);
}

/// People stand beside the form where there is the room; else below it, as long as one looks for somebody.
void NewConversationPage::arrange()
{
    const bool atSide = width() >= scaled(roomForBoth);
    const bool busy = !d->progress->rows().isEmpty();
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
    d->people->setVisible(!busy && (atSide || d->draft.to.isEmpty() || !d->to->edit()->text().isEmpty()));
}

void NewConversationPage::measure()
{
    const Density &m = density();
    d->head->setFixedHeight(m.paneHead);
    d->head->layout()->setContentsMargins(m.padL, 0, m.padS, 1); // the line below is ours
    d->form->setContentsMargins(m.padL, m.pad, m.padL, m.padL);
    d->form->setSpacing(m.pad);
    int labels = scaled(labelWidth);
    for (const PlainLabel *label : {d->fromLabel, d->toLabel, d->textLabel})
        labels = std::max(labels, label->sizeHint().width());
    for (QHBoxLayout *row : std::as_const(d->rows)) {
        row->setSpacing(m.padS);
        QLayoutItem *first = row->itemAt(0);
        if (QSpacerItem *space = first->spacerItem())
            space->changeSize(labels + m.padS, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        else
            first->widget()->setFixedSize(labels, m.control);
        row->invalidate();
    }
    d->dot->setFixedSize(chipDotSize, m.control);
    d->mall->setFixedHeight(m.control);
    static_cast<QHBoxLayout *>(d->mall->parentWidget()->layout())->setSpacing(m.padS);
    arrange();
}

void NewConversationPage::reword()
{
    setAccessibleName(tr("New conversation"));
    d->title->setText(tr("New conversation"));
    d->close->setText(tr("Close, the draft is kept"));
    d->fromLabel->setText(tr("From", "the mall a conversation is begun in"));
    d->toLabel->setText(tr("To", "recipients"));
    d->textLabel->setText(tr("Text"));
    d->how->setWords(0, tr("One conversation"), {}, tr("One conversation with all of them"));
    d->how->setWords(1, tr("Each person separately"), {}, tr("A conversation with each person separately"));
    ComposerEdit *edit = d->text->edit();
    edit->setEnterSends(d->settings->flag(Setting::EnterSends));
    edit->setPlaceholderText(tr("Write the first message"));
    edit->setAccessibleName(tr("Text"));
    d->send->setText(tr("Send"));
    measure();
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
    const QRect head(d->head->mapTo(this, QPoint()), d->head->size());
    painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), tokens().border);
}

void NewConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange) {
        measure();
        showFoot();
    }
}

} // namespace atrium
