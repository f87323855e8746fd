// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/connectionpanel.h"

#include "models/notifications/notificationwords.h"
#include "ui/account/checkwords.h"
#include "ui/account/formfield.h"
#include "ui/account/linkbutton.h"
#include "ui/account/proxyform.h"
#include "ui/common/clipboard.h"
#include "ui/common/files.h"
#include "ui/common/humantext.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/factlist.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int stackedFrom = 19; // px of text at which two columns no longer fit the smallest window
constexpr int lettersBeside = 112; // 800 at 13 px

QString lastWords(const ConnectionFacts &facts, const QTimeZone &zone)
{
    if (!facts.lastAt)
        return ConnectionPanel::tr("None so far");
    const QString when = clockSeconds(*facts.lastAt, zone);
    if (facts.lastStatus == 0)
        return ConnectionPanel::tr("%1, no answer", "time").arg(when);
    if (facts.lastStatus < 400)
        return ConnectionPanel::tr("%1, answered", "time").arg(when);
    return ConnectionPanel::tr("%1, refused (status %2)", "time, HTTP status").arg(when, QString::number(facts.lastStatus));
}

QString proxyName(const ProxyInUse &proxy)
{
    if (!proxy.proxy.isEmpty())
        return proxy.proxy;
    const bool unknown = proxy.reason == ProxyInUse::Reason::NotYet || proxy.reason == ProxyInUse::Reason::LookingUp;
    return unknown ? ConnectionPanel::tr("Not known yet") : ConnectionPanel::tr("None, directly");
}

QString proxyReason(const ProxyInUse &proxy)
{
    switch (proxy.reason) {
    case ProxyInUse::Reason::NotYet:
        return ConnectionPanel::tr("Nothing was sent so far");
    case ProxyInUse::Reason::Chosen:
        return ConnectionPanel::tr("Entered by hand");
    case ProxyInUse::Reason::ChosenNone:
        return ConnectionPanel::tr("“No proxy” is chosen");
    case ProxyInUse::Reason::Excluded:
        return ConnectionPanel::tr("Excepted by %1", "an entry such as *.example.com").arg(proxy.detail);
    case ProxyInUse::Reason::Loopback:
        return ConnectionPanel::tr("The server runs on this computer");
    case ProxyInUse::Reason::System:
    case ProxyInUse::Reason::SystemNone:
        return ConnectionPanel::tr("From the system settings");
    case ProxyInUse::Reason::ScriptCannotRun:
        return ConnectionPanel::tr("The configuration script cannot run here");
    case ProxyInUse::Reason::LookingUp:
        return ConnectionPanel::tr("The system is being asked");
    }
    Q_UNREACHABLE();
}

QList<NotificationFact> rowsOf(const ConnectionFacts &facts, const QTimeZone &zone)
{
    QList<NotificationFact> rows {{ConnectionPanel::tr("Server"), facts.server.toString()},
        {ConnectionPanel::tr("Proxy"), proxyName(facts.proxy)}, {ConnectionPanel::tr("Why"), proxyReason(facts.proxy)}};
    if (facts.tls.protocol.isEmpty()) {
        const bool plain = facts.server.scheme() == "http"_L1;
        rows.append({ConnectionPanel::tr("Encryption"),
            plain ? ConnectionPanel::tr("None: it stays on this computer") : ConnectionPanel::tr("Not connected yet")});
    } else {
        rows.append({ConnectionPanel::tr("Encryption"), facts.tls.protocol});
        if (facts.tls.expires)
            rows.append({ConnectionPanel::tr("Certificate"), ConnectionPanel::tr("Valid to %1", "day").arg(dayText(*facts.tls.expires))});
        rows.append({ConnectionPanel::tr("Vouched for by"), facts.tls.issuer});
    }
    rows.append({ConnectionPanel::tr("Last request"), lastWords(facts, zone)});
    return rows;
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : FormDialog(u"connectionPanel"_s, tr("Connection"), tr("How the last request went, and what can be changed about the next."),
        new QWidget, tr("Use this proxy"), parent)
    , m_facts(new FactList(u"connectionFacts"_s, body()))
    , m_form(new ProxyForm(body()))
    , m_caFile(new QLineEdit(body()))
    , m_chooseCa(new LinkButton(LinkButton::Accent, tr("Choose a file"), u"connectionChooseCa"_s, body()))
    , m_removeCa(new LinkButton(LinkButton::Accent, tr("Remove"), u"connectionRemoveCa"_s, body()))
{
    const Density &d = density();
    auto *copy = new LinkButton(LinkButton::Accent, tr("Copy"), u"connectionCopy"_s, body());
    copy->setAccessibleName(tr("Copy these facts"));
    m_caFile->setObjectName(u"connectionCaFile"_s);
    m_caFile->setReadOnly(true);
    m_caFile->setPlaceholderText(tr("None"));
    m_caField = new FormField(tr("Company certificates"), m_caFile, {}, body());
    auto *caButtons = new QHBoxLayout;
    caButtons->setSpacing(d.padL);
    caButtons->addWidget(m_chooseCa);
    caButtons->addWidget(m_removeCa);
    caButtons->addStretch();

    // Beside each other, or below where the text is too large for that.
    auto *sides = new QBoxLayout(d.bodyPx < stackedFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, body());
    sides->setContentsMargins({});
    sides->setSpacing(d.padXl + d.padS);
    auto *known = new QVBoxLayout;
    known->setSpacing(0);
    known->addWidget(m_facts);
    known->addSpacing(d.padXs);
    known->addWidget(copy, 0, Qt::AlignLeft);
    known->addSpacing(d.padL);
    known->addWidget(m_caField);
    known->addLayout(caButtons);
    known->addStretch();
    auto *chosen = new QVBoxLayout;
    chosen->setSpacing(0);
    auto *title = new PlainLabel(tr("Proxy"), Type::Strong, body());
    title->setElided(Qt::ElideRight);
    chosen->addWidget(title);
    chosen->addSpacing(d.padS);
    chosen->addWidget(m_form);
    chosen->addStretch();
    sides->addLayout(known, 1);
    sides->addLayout(chosen, 1);
    if (d.bodyPx < stackedFrom)
        setLettersWide(lettersBeside);

    connect(copy, &Button::clicked, this, [this] { copyText(m_copy); });
    connect(this, &FormDialog::deedWanted, this, &ConnectionPanel::takeProxy);
    connect(m_form, &ProxyForm::submitted, this, &ConnectionPanel::takeProxy);
    connect(m_form, &ProxyForm::edited, this, &ConnectionPanel::wordDeed);
    connect(m_removeCa, &Button::clicked, this, [this] {
        setCaFile({});
        Q_EMIT caFileChosen({});
    });
    connect(m_chooseCa, &Button::clicked, this, [this] {
        chooseFileToOpen(
            this, tr("Certificates of your company"), tr("Certificates (*.pem *.crt *.cer)"), this, [this](const QString &path) {
                setCaFile(path);
                Q_EMIT caFileChosen(path);
            });
    });
    setFacts({}, QTimeZone::utc());
    setCaFile({});
}

void ConnectionPanel::setFacts(const ConnectionFacts &facts, const QTimeZone &zone)
{
    const QList<NotificationFact> rows = rowsOf(facts, zone);
    QStringList lines;
    for (const NotificationFact &row : rows)
        lines << row.name + u": "_s + row.value;
    if (!facts.tls.cipher.isEmpty())
        lines << facts.tls.cipher;
    m_copy = lines.join(u'\n');
    m_facts->setFacts(rows);
}

void ConnectionPanel::setProxy(const ProxyChoice &choice)
{
    m_form->setChoice(choice);
    wordDeed();
}

void ConnectionPanel::wordDeed()
{
    switch (m_form->choice().mode) {
    case ProxyChoice::Mode::System:
        return setDeed(tr("Use the system's settings"));
    case ProxyChoice::Mode::None:
        return setDeed(tr("Use no proxy"));
    case ProxyChoice::Mode::Manual:
        return setDeed(tr("Use this proxy"));
    }
    Q_UNREACHABLE();
}

void ConnectionPanel::setCaFile(const QString &path, const QString &problem)
{
    m_caFile->setText(path);
    m_caFile->setCursorPosition(0);
    m_removeCa->setVisible(!path.isEmpty());
    m_caField->setHint(path.isEmpty() ? tr("Only those that this computer trusts.") : tr("Trusted besides those of this computer."));
    m_caField->setProblem(problem);
}

void ConnectionPanel::setLocked(bool proxy, bool caFile)
{
    m_form->setManaged(proxy);
    m_caField->setManaged(caFile);
    m_chooseCa->setEnabled(!caFile);
    m_removeCa->setEnabled(!caFile);
    if (proxy)
        setReadOnly();
}

void ConnectionPanel::takeProxy()
{
    if (!m_form->validate())
        return;
    Q_EMIT proxyChosen(m_form->choice(), m_form->password());
    m_form->forgetPassword();
    accept();
}

} // namespace atrium
