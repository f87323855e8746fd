// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/besidefield.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/palette/keyword.h"
#include "ui/palette/paletterow.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 680; // at 13 px
constexpr int boxTop = 72;
constexpr int fieldHeight = 52;
constexpr int footHeight = 36;
constexpr int mostList = 452; // of the list: ten rows and what belongs to them
constexpr int gap = 24; // to the window's edges
constexpr int longestText = 200; // letters

/// The card that all of it stands on.
class Card : public QWidget {
public:
    explicit Card(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"paletteCard"_s);
    }
    int lines[2] {}; // where the hairlines are

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paintBox(painter, rect(), density().cardRadius, t.surface, t.controlBorder);
        for (const int line : lines)
            painter.fillRect(QRect(1, line, width() - 2, 1), t.border);
    }
    void mousePressEvent(QMouseEvent *) override { } // not beside it
};

/// The looking glass before the field.
class Glass : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {density().icon, density().icon}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), u"search"_s, tokens().muted);
    }
};

} // namespace

struct Palette::Private {
    PaletteModel *model {};
    QPointer<QWidget> before; // had the focus
    Card *card {};
    QHBoxLayout *head {};
    QLineEdit *field {};
    std::array<KeyWord *, 3> signs {};
    QListView *list {};
    PlainLabel *nothing {};
    QWidget *nothingBox {}; // keeps it from the edges: a label's own margins end with a change of style
    QHBoxLayout *foot {};
    KeyWord *up {};
    KeyWord *down {};
    KeyWord *enter {};
    KeyWord *escape {};
    PlainLabel *note {};
    QString noteText;
    QString refusal;
    PaletteKey current;
    bool enterDue {}; // Enter was pressed before the rows of the text were there

    [[nodiscard]] int row() const { return list->currentIndex().isValid() ? list->currentIndex().row() : -1; }
};

Palette::Palette(QWidget *window)
    : QWidget(window)
    , d(std::make_unique<Private>())
{
    setObjectName(u"palette"_s);
    hide();
    d->model = new PaletteModel(this);
    d->card = new Card(this);
    d->field = new QLineEdit(d->card);
    d->field->setObjectName(u"paletteField"_s);
    d->field->setFrame(false);
    d->field->setMaxLength(longestText);
    d->field->installEventFilter(this);
    d->head = new QHBoxLayout;
    d->head->addWidget(new Glass(d->card));
    d->head->addWidget(d->field, 1);
    for (size_t i = 0; i < d->signs.size(); ++i) {
        d->signs[i] = new KeyWord(u"paletteSign%1"_s.arg(i), d->card);
        d->head->addWidget(d->signs[i]);
    }
    d->list = new BesideField<QListView>(d->card);
    d->list->setObjectName(u"paletteList"_s);
    d->list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setModel(d->model);
    d->list->setItemDelegate(new PaletteDelegate(d->list));
    d->list->setMouseTracking(true);
    d->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->nothingBox = new QWidget(d->card);
    d->nothing = new PlainLabel({}, Type::Body, d->nothingBox);
    (new QVBoxLayout(d->nothingBox))->addWidget(d->nothing);
    d->nothing->setObjectName(u"paletteNothing"_s);
    d->nothing->setMuted(true);
    d->nothing->setWordWrap(true);
    d->foot = new QHBoxLayout;
    for (auto &[key, name] : {std::pair(&d->up, u"paletteUp"_s), {&d->down, u"paletteDown"_s}, {&d->enter, u"paletteEnter"_s},
             {&d->escape, u"paletteEscape"_s}}) {
        *key = new KeyWord(name, d->card);
        d->foot->addWidget(*key);
    }
    d->note = new PlainLabel({}, Type::Caption, d->card);
    d->note->setObjectName(u"paletteNote"_s);
    d->note->setElided(Qt::ElideRight);
    d->note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    d->foot->addWidget(d->note, 1);
    auto *column = new QVBoxLayout(d->card);
    column->setContentsMargins(1, 0, 1, 0); // the edge of the card, and its hairlines
    column->setSpacing(1);
    column->addLayout(d->head);
    column->addWidget(d->list, 1);
    column->addWidget(d->nothingBox, 1);
    column->addLayout(d->foot);
    window->installEventFilter(this);
    connectParts();
    measure();
    reword();
}

Palette::~Palette() = default;

void Palette::connectParts()
{
    connect(d->field, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->refusal.clear();
        d->enterDue = false;
        d->model->seek(text);
        showFoot();
    });
    connect(d->model, &PaletteModel::settled, this, &Palette::take);
    connect(d->list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!d->model->isEntry(index.row()))
            return;
        moveTo(index.row());
        choose();
    });
    const std::array texts {u">"_s, u"@"_s, u"#"_s};
    for (size_t i = 0; i < texts.size(); ++i) {
        connect(d->signs[i], &QAbstractButton::clicked, this, [this, sign = texts[i]] {
            const QString text = d->field->text();
            const bool has = !text.isEmpty() && (text.front() == u'>' || text.front() == u'@' || text.front() == u'#');
            d->field->setText(sign + (has ? text.mid(1) : text));
            d->field->setFocus(Qt::OtherFocusReason);
        });
    }
    connect(d->up, &QAbstractButton::clicked, this, [this] { moveBy(-1); });
    connect(d->down, &QAbstractButton::clicked, this, [this] { moveBy(1); });
    connect(d->enter, &QAbstractButton::clicked, this, &Palette::choose);
    connect(d->escape, &QAbstractButton::clicked, this, &Palette::leave);
}

PaletteModel *Palette::model() const
{
    return d->model;
}

void Palette::open(const QString &text)
{
    if (!isOpen())
        d->before = QApplication::focusWidget() && window()->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()
                                                                                                       : window()->focusWidget();
    d->refusal.clear();
    d->enterDue = false;
    d->current = {};
    Q_EMIT opened();
    {
        const QSignalBlocker blocker(d->field); // sought below, in any case
        d->field->setText(text);
    }
    d->model->seek(text);
    place();
    show();
    raise();
    d->field->setFocus(Qt::ShortcutFocusReason);
    showFoot();
}

void Palette::leave()
{
    if (!isOpen())
        return;
    const QWidget *now = window()->focusWidget();
    const bool ours = !now || now == this || isAncestorOf(now);
    if (ours && d->before && d->before->isEnabled())
        d->before->setFocus(Qt::OtherFocusReason);
    hide();
    d->model->rest();
    Q_EMIT left();
}

void Palette::setNote(const QString &note)
{
    d->noteText = note;
    showFoot();
}

void Palette::refuse(const QString &sentence)
{
    d->refusal = sentence;
    showFoot();
    announce(this, sentence);
}

/// The rows are new: the first entry is chosen, or the one that was is chosen still.
void Palette::take(bool anew)
{
    int row = anew ? -1 : d->model->rowOf(d->current);
    for (int i = 0; row < 0 && i < d->model->rowCount(); ++i) {
        if (d->model->isEntry(i))
            row = i;
    }
    const bool some = d->model->rowCount() > 0;
    d->list->setVisible(some);
    d->nothingBox->setVisible(!some);
    place();
    if (anew)
        d->list->verticalScrollBar()->setValue(0);
    moveTo(row);
    if (!some)
        announce(this, d->nothing->text());
    else if (anew && !d->model->sought().isEmpty())
        announce(this,
            tr("%1: %2", "how much was found, and the first of it, spoken")
                .arg(tr("%Ln results", nullptr, d->model->found()), d->list->currentIndex().data(Qt::AccessibleTextRole).toString()));
    showFoot();
    if (std::exchange(d->enterDue, false))
        choose();
}

void Palette::moveTo(int row)
{
    if (!d->model->isEntry(row)) {
        d->list->setCurrentIndex({});
        d->current = {};
        return;
    }
    d->current = d->model->entryAt(row).key();
    d->list->setCurrentIndex(d->model->index(row));
    // The caption above the first of a group comes along.
    if (row > 0 && !d->model->isEntry(row - 1))
        d->list->scrollTo(d->model->index(row - 1));
    d->list->scrollTo(d->model->index(row));
}

/// Over captions; not beyond the ends.
void Palette::moveBy(int rows)
{
    int row = d->row();
    const int step = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < d->model->rowCount() && !d->model->isEntry(next))
            next += step;
        if (!d->model->isEntry(next))
            break;
        row = next;
    }
    d->refusal.clear();
    if (row != d->row()) {
        moveTo(row);
        announce(this, d->list->currentIndex().data(Qt::AccessibleTextRole).toString());
    }
    showFoot();
}

void Palette::choose()
{
    if (!d->model->isSettled()) { // what is current belongs to an earlier text
        d->enterDue = true;
        return;
    }
    if (!d->model->isEntry(d->row()))
        return;
    const PaletteEntry entry = d->model->entryAt(d->row());
    if (!entry.refusal.isEmpty())
        refuse(entry.refusal);
    else
        Q_EMIT chosen(entry);
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = std::max(1, d->list->viewport()->height() / paletteRowHeight() - 1);
        moveBy(key == Qt::Key_PageUp ? -page : page);
        return true;
    }
    case Qt::Key_Home:
        moveBy(-d->model->rowCount());
        return true;
    case Qt::Key_End:
        moveBy(d->model->rowCount());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (watched == d->field && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) // no shortcut of the window's
            event->accept();
    }
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

/// There is one stop, and Tab does not leave it: what lies below is dimmed.
bool Palette::focusNextPrevChild(bool)
{
    return true;
}

void Palette::showFoot()
{
    const bool refused = !d->refusal.isEmpty();
    const QString results =
        d->field->text().isEmpty() || !d->model->isSettled() ? d->noteText : tr("%Ln results", nullptr, d->model->found());
    d->note->setText(refused ? d->refusal : results);
    d->note->setTone(refused ? QPalette::BrightText : QPalette::PlaceholderText);
    // A sentence needs the room more than the keys, which the person has just shown to know.
    for (KeyWord *one : {d->up, d->down, d->escape})
        one->setVisible(!refused);
    const bool some = d->model->isEntry(d->row());
    d->enter->setVisible(some && !refused);
    if (some) {
        const bool runs = d->model->entryAt(d->row()).kind == PaletteKind::Command;
        d->enter->setWords(keyCapText(u"Return"_s), runs ? tr("run", "what Enter does") : tr("open", "what Enter does"),
            runs ? tr("Run it") : tr("Open it"));
    }
}

void Palette::measure()
{
    const Density &sizes = density();
    const int side = sizes.padL + sizes.padXs;
    d->head->setContentsMargins(side, 0, side, 0);
    d->head->setSpacing(sizes.pad);
    QFont font = typeface(Type::Body);
    font.setPixelSize(scaled(15));
    d->field->setFont(font);
    d->field->setFixedHeight(scaled(fieldHeight));
    d->foot->setContentsMargins(side, 0, side, 0);
    d->foot->setSpacing(sizes.padS);
    d->note->setFixedHeight(scaled(footHeight));
    d->nothingBox->layout()->setContentsMargins(side, sizes.padL, side, sizes.padL);
    d->list->setContentsMargins({});
    d->list->doItemsLayout();
    place();
}

/// 680 wide and 72 from the top, as far as the window has it; as high as the rows are.
void Palette::place()
{
    const QSize whole = parentWidget()->size();
    setGeometry(QRect(QPoint(), whole));
    const int width = std::min(scaled(boxWidth), whole.width() - 2 * gap);
    int rows = density().padXs * 2;
    for (int row = 0; row < d->model->rowCount(); ++row)
        rows += d->model->isEntry(row) ? paletteRowHeight() : paletteCaptionHeight();
    if (d->model->rowCount() == 0)
        rows = std::max(d->nothingBox->layout()->totalHeightForWidth(width), paletteRowHeight());
    const int top = std::min(scaled(boxTop), boxTop + gap);
    const int frame = scaled(fieldHeight) + scaled(footHeight) + 2;
    const int middle =
        std::clamp(rows, paletteRowHeight(), std::max(paletteRowHeight(), std::min(scaled(mostList), whole.height() - top - gap - frame)));
    d->card->setGeometry((whole.width() - width) / 2, top, width, frame + middle);
    static_cast<Card *>(d->card)->lines[0] = scaled(fieldHeight);
    static_cast<Card *>(d->card)->lines[1] = d->card->height() - scaled(footHeight) - 1;
    int signs = 0;
    for (const KeyWord *sign : d->signs)
        signs += sign->sizeHint().width() + density().pad;
    for (KeyWord *sign : d->signs)
        sign->setVisible(signs < width / 2); // the text needs the room more
    d->card->update();
}

void Palette::reword()
{
    setAccessibleName(tr("Find or run"));
    d->field->setPlaceholderText(tr("Find anything, or run a command"));
    d->field->setAccessibleName(d->field->placeholderText());
    d->list->setAccessibleName(tr("Results"));
    d->nothing->setText(tr("Nothing is called that. Type less of it, or another word."));
    d->signs[0]->setWords(u">"_s, tr("commands"), tr("Commands only"));
    d->signs[1]->setWords(u"@"_s, tr("people"), tr("People only"));
    d->signs[2]->setWords(u"#"_s, tr("sendings"), tr("Sendings only"));
    d->up->setWords(u"\u2191"_s, {}, tr("Row above"));
    d->down->setWords(u"\u2193"_s, tr("move", "what the arrow keys do"), tr("Row below"));
    d->escape->setWords(keyCapText(u"Esc"_s), tr("close", "what Esc does"), tr("Close"));
    showFoot();
    place();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dim);
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

void Palette::mousePressEvent(QMouseEvent *)
{
    leave();
}

} // namespace atrium
