// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/proxyform.h"

#include "ui/account/choice.h"
#include "ui/account/formfield.h"
#include "ui/account/gap.h"
#include "ui/account/managedtag.h"
#include "ui/account/tokenfield.h"
#include "ui/common/announcer.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int portMost = 65'535;
constexpr int hostShare = 3, portShare = 1;

/// A name or an address, and nothing around it.
bool isHost(const QString &text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

QStringList words(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

struct ProxyForm::Private {
    QButtonGroup *modes {};
    QList<Choice *> choices;
    QWidget *manual {};
    QComboBox *kind {};
    QLineEdit *host {};
    QLineEdit *port {};
    QLineEdit *user {};
    TokenField *password {};
    QLineEdit *exclusions {};
    FormField *hostField {};
    FormField *portField {};
    FormField *userField {};
    FormField *exclusionsField {};
    ManagedTag *tag {};
    bool managed {};

    [[nodiscard]] ProxyChoice::Mode mode() const { return static_cast<ProxyChoice::Mode>(modes->checkedId()); }
};

ProxyForm::ProxyForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"proxyForm"_s);
    const Density &sizes = density();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.pad);
    d->tag = new ManagedTag(u"proxyManaged"_s, this);
    d->tag->hide();
    column->addWidget(d->tag);
    d->modes = new QButtonGroup(this);
    const auto add = [&](ProxyChoice::Mode mode, const QString &name, const QString &explanation, const QString &objectName) {
        auto *choice = new Choice(name, explanation, objectName, this);
        d->modes->addButton(choice->button(), static_cast<int>(mode));
        d->choices.append(choice);
        column->addWidget(choice);
    };
    add(ProxyChoice::Mode::System, tr("As this computer is set up"), tr("Follows the system settings, for each server anew."),
        u"proxySystem"_s);
    add(ProxyChoice::Mode::None, tr("No proxy"), tr("Every server is reached directly."), u"proxyNone"_s);
    add(ProxyChoice::Mode::Manual, tr("This proxy"), tr("Your administrator knows its name and port."), u"proxyManual"_s);
    d->manual = makeManual();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(new Gap(&Choice::indent, this));
    row->addWidget(d->manual, 1);
    column->addLayout(row);
    connect(d->modes, &QButtonGroup::idToggled, this, [this] {
        enableManual();
        Q_EMIT edited();
    });
    setChoice({});
}

ProxyForm::~ProxyForm() = default;

QWidget *ProxyForm::makeManual()
{
    const Density &sizes = density();
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(sizes.pad);
    const auto line = [&](const QString &objectName) {
        auto *edit = new QLineEdit(box);
        edit->setObjectName(objectName);
        return edit;
    };
    const auto pair = [&](QWidget *lead, int leadShare, QWidget *trail, int trailShare) {
        auto *row = new QHBoxLayout;
        row->setSpacing(sizes.pad);
        row->addWidget(lead, leadShare, Qt::AlignTop);
        row->addWidget(trail, trailShare, Qt::AlignTop);
        column->addLayout(row);
    };
    d->kind = new QComboBox(box);
    d->kind->setObjectName(u"proxyKind"_s);
    d->kind->addItem(u"HTTP"_s, static_cast<int>(ProxyChoice::Kind::Http));
    d->kind->addItem(u"SOCKS 5"_s, static_cast<int>(ProxyChoice::Kind::Socks5));
    d->host = line(u"proxyHost"_s);
    d->port = line(u"proxyPort"_s);
    d->user = line(u"proxyUser"_s);
    d->password = new TokenField(u"proxyPassword"_s, box);
    d->password->setWords(tr("Show the password"), tr("Hide the password"));
    d->exclusions = line(u"proxyExclusions"_s);

    column->addWidget(new FormField(tr("Kind"), d->kind, {}, box));
    d->hostField = new FormField(tr("Name or address"), d->host, {}, box);
    d->portField = new FormField(tr("Port"), d->port, {}, box);
    pair(d->hostField, hostShare, d->portField, portShare);
    d->userField = new FormField(tr("User"), d->user, tr("Empty if it asks for none."), box);
    auto *passwordField = new FormField(tr("Password"), d->password, tr("Kept in the keychain."), box);
    pair(d->userField, 1, passwordField, 1);
    d->exclusionsField =
        new FormField(tr("Reached without it"), d->exclusions, tr("Separated by commas. A name takes in everything below it."), box);
    column->addWidget(d->exclusionsField);

    const std::pair<QLineEdit *, FormField *> edits[] = {{d->host, d->hostField}, {d->port, d->portField}, {d->user, d->userField},
        {d->password, passwordField}, {d->exclusions, d->exclusionsField}};
    for (const auto &[edit, field] : edits) {
        connect(edit, &QLineEdit::returnPressed, this, &ProxyForm::submitted);
        connect(edit, &QLineEdit::textEdited, this, [this, field = field] {
            field->setProblem({}); // what is being corrected is no longer wrong
            Q_EMIT edited();
        });
    }
    connect(d->host, &QLineEdit::editingFinished, this, &ProxyForm::takePastedAddress);
    connect(d->kind, &QComboBox::activated, this, &ProxyForm::edited);
    return box;
}

void ProxyForm::setChoice(const ProxyChoice &choice)
{
    d->modes->button(static_cast<int>(choice.mode))->setChecked(true);
    d->kind->setCurrentIndex(d->kind->findData(static_cast<int>(choice.kind)));
    d->host->setText(choice.host);
    d->port->setText(QString::number(choice.port));
    d->user->setText(choice.user);
    d->password->forget();
    d->password->setPlaceholderText(choice.user.isEmpty() ? QString() : tr("As it was"));
    d->exclusions->setText(choice.exclusions.join(u", "_s));
    for (FormField *field : {d->hostField, d->portField, d->userField, d->exclusionsField})
        field->setProblem({});
    enableManual();
}

ProxyChoice ProxyForm::choice() const
{
    return {.mode = d->mode(),
        .kind = static_cast<ProxyChoice::Kind>(d->kind->currentData().toInt()),
        .host = d->host->text().trimmed(),
        .port = d->port->text().trimmed().toInt(),
        .user = d->user->text().trimmed(),
        .exclusions = words(d->exclusions->text())};
}

QByteArray ProxyForm::password() const
{
    if (d->user->text().trimmed().isEmpty())
        return QByteArray(""); // empty and not null: forget it
    return d->password->text().isEmpty() ? QByteArray() : d->password->text().toUtf8();
}

void ProxyForm::forgetPassword()
{
    d->password->forget();
}

/// People copy "http://proxy.example.com:3128" from a page of their company, with everything in one.
void ProxyForm::takePastedAddress()
{
    const QString text = d->host->text().trimmed();
    const bool whole = text.contains("://"_L1);
    const QUrl url(whole ? text : u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (!whole && url.port() < 0))
        return;
    d->host->setText(url.host());
    if (url.port() > 0)
        d->port->setText(QString::number(url.port()));
    if (whole) {
        const auto kind = url.scheme().startsWith("socks"_L1) ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http;
        d->kind->setCurrentIndex(d->kind->findData(static_cast<int>(kind)));
    }
}

QString ProxyForm::wrongExclusion() const
{
    const QStringList entries = words(d->exclusions->text());
    for (const QString &entry : entries) {
        if (!isHost(entry.startsWith("*."_L1) ? entry.mid(2) : entry))
            return entry;
    }
    return {};
}

bool ProxyForm::validate()
{
    if (d->mode() != ProxyChoice::Mode::Manual)
        return true;
    takePastedAddress();
    const QString host = d->host->text().trimmed();
    bool number = false;
    const int port = d->port->text().trimmed().toInt(&number);
    const QString entry = wrongExclusion();
    QString hostProblem;
    if (host.isEmpty())
        hostProblem = tr("Enter the name or address of the proxy.");
    else if (!isHost(host))
        hostProblem = tr("This is no name of a computer. It looks like proxy.example.com.");
    d->hostField->setProblem(hostProblem);
    d->portField->setProblem(number && port > 0 && port <= portMost ? QString() : tr("A number from 1 to %L1.").arg(portMost));
    // A password without a user would never be asked for.
    const bool alone = d->user->text().trimmed().isEmpty() && !d->password->text().isEmpty();
    d->userField->setProblem(alone ? tr("Enter the user that the password is for.") : QString());
    d->exclusionsField->setProblem(
        entry.isEmpty() ? QString() : tr("“%1” is no name of a computer. Write example.com or *.example.com.").arg(entry.left(60)));
    const std::pair<FormField *, QLineEdit *> fields[] = {
        {d->hostField, d->host}, {d->portField, d->port}, {d->userField, d->user}, {d->exclusionsField, d->exclusions}};
    for (const auto &[field, edit] : fields) {
        if (!field->isWrong())
            continue;
        edit->setFocus();
        announce(this, edit->accessibleDescription());
        return false;
    }
    return true;
}

void ProxyForm::setManaged(bool managed)
{
    d->managed = managed;
    d->tag->setVisible(managed);
    for (Choice *choice : std::as_const(d->choices))
        choice->setEnabled(!managed);
    enableManual();
}

void ProxyForm::enableManual()
{
    const bool counts = !d->managed && d->mode() == ProxyChoice::Mode::Manual;
    d->manual->setEnabled(counts);
    // An example in a field that cannot be filled in would be taken for a value.
    d->host->setPlaceholderText(counts ? u"proxy.example.com"_s : QString());
    d->exclusions->setPlaceholderText(counts ? u"example.com, *.example.org"_s : QString());
}

} // namespace atrium
