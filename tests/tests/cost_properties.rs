//! What holds of every estimate, whatever is sent and whatever it costs.

use postregler::cost::estimate::{Answer, CostTotal, Request};
use postregler::cost::{
    CostBorder, CostChannel, CostColumn, CostMailing, CostMailingChannel, CostMegabyte, CostPlan, CostPostClass,
    CostVatTreatment, Money, compare, estimate,
};
use postregler::law::Country;
use postregler::wire::{Context, Count, Write, Writer, read_iso};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Billionths, read without a line of the core.
fn billionths(text: &str) -> i128 {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |text| (-1, text));
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let nanos: i128 = format!("{part:0<9}").parse().unwrap();
    sign * (whole.parse::<i128>().unwrap() * 1_000_000_000 + nanos)
}

fn written(answer: &Answer) -> Value {
    let mut out = Writer::new(None);
    answer.write(&mut out);
    serde_json::from_str(&out.finish()).unwrap()
}

const COLUMNS: [(&str, &str); 3] =
    [("without-vat", "amountWithoutVat"), ("with-vat", "amountWithVat"), ("vat-not-stated", "amountVatNotStated")];

/// What is sent, in either country.
#[derive(Clone, Debug)]
struct Sent {
    letters: u32,
    bytes: u32,
    paper_share: u32,
    sms: u32,
    month: Option<u32>,
    times: u32,
}

impl Sent {
    fn mailing(&self, country: Country) -> CostMailing {
        let main = if country == Country::Dk { CostChannel::Digital } else { CostChannel::DigitalMailbox };
        let share =
            |channel, percent: u32| CostMailingChannel { channel, letters: None, share: Some(percent.to_string()) };
        CostMailing {
            letters: Some(self.letters.into()),
            bytes: Some(self.bytes.into()),
            times: Some(self.times.into()),
            month: self.month.map(Count::from),
            channels: Some(vec![share(main, 100 - self.paper_share), share(CostChannel::Paper, self.paper_share)]),
            sheets: Some(2.into()),
            grams: Some(15.into()),
            post_class: Some(CostPostClass::A),
            sms: Some(self.sms.into()),
            ..CostMailing::default()
        }
    }
}

fn sent() -> impl Strategy<Value = Sent> {
    let letters = prop_oneof![0..2_000_u32, 90_000..110_000_u32, 900_000..1_100_000_u32, Just(1_000_000_000)];
    let bytes = prop_oneof![1..400_000_u32, Just(100_000), 1..60_000_000_u32];
    (letters, bytes, 0..=100_u32, 0..1_000_u32, prop::option::of(1..=12_u32), 1..=3_u32).prop_map(
        |(letters, bytes, paper_share, sms, month, times)| Sent { letters, bytes, paper_share, sms, month, times },
    )
}

fn days() -> impl Strategy<Value = &'static str> {
    let days = [
        "2014-11-30",
        "2016-05-01",
        "2018-03-01",
        "2020-06-01",
        "2021-06-01",
        "2022-05-01",
        "2024-02-29",
        "2026-11-22",
    ];
    prop::sample::select(days.to_vec())
}

fn plan(country: Country, sent: &[Sent]) -> CostPlan {
    CostPlan::new(country, sent.iter().map(|sent| sent.mailing(country)).collect())
}

fn ask(plan: CostPlan, on: &str) -> Answer {
    estimate(&Request { plan, context: Context::on(read_iso(on).unwrap()) })
}

fn countries() -> impl Strategy<Value = Country> {
    prop::sample::select(vec![Country::Dk, Country::No])
}

fn amounts(totals: &[CostTotal]) -> Vec<(String, CostColumn, Money)> {
    totals.iter().map(|total| (total.currency.clone(), total.column, total.amount)).collect()
}

proptest! {
    #[test]
    fn totals_are_the_sum_of_their_lines(
        country in countries(), sent in prop::collection::vec(sent(), 1..5), on in days(),
        rate in prop::option::of(0..=40_u32), reading in prop::option::of(prop::sample::select(CostVatTreatment::ALL)),
        megabyte in prop::sample::select(CostMegabyte::ALL), border in prop::sample::select(CostBorder::ALL),
    ) {
        let vat_percent = rate.map(|rate| rate.to_string());
        let plan = CostPlan {
            vat_percent, vat_not_stated_is: reading, megabyte: Some(megabyte), border: Some(border),
            logins: Some(250_000.into()), systems: Some(2.into()), ..plan(country, &sent)
        };
        let answer = written(&ask(plan, on));
        for total in answer["totals"].as_array().unwrap() {
            let (_, member) = COLUMNS.iter().find(|(column, _)| total["column"] == *column).unwrap();
            let lines = answer["lines"].as_array().unwrap();
            let of_currency = lines.iter().filter(|line| line["currency"] == total["currency"]);
            let sum: i128 = of_currency.filter_map(|line| line[*member].as_str()).map(billionths).sum();
            prop_assert_eq!(sum, billionths(total["amount"].as_str().unwrap()));
        }
        // A line is its price so many times.
        for line in answer["lines"].as_array().unwrap() {
            for column in ["WithoutVat", "WithVat", "VatNotStated"] {
                let (unit, amount) = (&line[format!("unit{column}")], &line[format!("amount{column}")]);
                prop_assert_eq!(unit.is_null(), amount.is_null());
                if let (Some(unit), Some(amount)) = (unit.as_str(), amount.as_str()) {
                    let quantity = i128::from(line["quantity"].as_u64().unwrap());
                    prop_assert_eq!(billionths(unit) * quantity, billionths(amount));
                }
            }
        }
        let errors = answer["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] == "error");
        prop_assert_eq!(answer["accepted"].as_bool().unwrap(), errors.count() == 0);
    }

    #[test]
    fn every_amount_survives_json_and_back(country in countries(), sent in prop::collection::vec(sent(), 1..4), on in days()) {
        let answer = ask(plan(country, &sent), on);
        let json = written(&answer);
        for (line, written) in answer.lines.iter().zip(json["lines"].as_array().unwrap()) {
            let kept = [line.amount_without_vat, line.amount_with_vat, line.amount_vat_not_stated];
            for (amount, (_, member)) in kept.into_iter().zip(COLUMNS) {
                let text = written[member].as_str();
                let back = text.map(|text| text.strip_prefix('-').map_or_else(|| Money::parse(text), |text| Money::parse(text).map(Money::negated)));
                prop_assert_eq!(back.map(Option::unwrap), amount);
                let canonical = amount.map(|amount| amount.to_string());
                prop_assert_eq!(canonical.as_deref(), text);
            }
        }
    }

    #[test]
    fn amounts_are_what_an_independent_reading_says(whole in 0..=999_999_999_999_u64, nanos in 0..1_000_000_000_u32, count in any::<u32>()) {
        let money = Money::parse(&format!("{whole},{nanos:09}")).unwrap();
        let expected = i128::from(whole) * 1_000_000_000 + i128::from(nanos);
        prop_assert_eq!(billionths(&money.to_string()), expected);
        if let Some(product) = money.times(count) {
            prop_assert_eq!(billionths(&product.to_string()), expected * i128::from(count));
        }
        prop_assert_eq!(money.minus(money), Some(Money::ZERO));
        prop_assert_eq!(Money::ZERO.minus(money).and_then(|below| below.plus(money)), Some(Money::ZERO));
    }

    #[test]
    fn more_letters_never_cost_less_unless_a_discount_says_so(
        country in countries(), sent in sent(), more in 1..200_000_u32, on in days(),
    ) {
        let before = ask(plan(country, std::slice::from_ref(&sent)), on);
        let larger = Sent { letters: sent.letters + more, paper_share: sent.paper_share, ..sent };
        let after = ask(plan(country, &[larger]), on);
        let discount = after.steps.iter().any(|step| step.kind().rule == "dk.cost.volume-discount");
        for total in &before.totals {
            let same = after.totals.iter().find(|other| other.currency == total.currency && other.column == total.column);
            prop_assert!(discount || same.is_some_and(|same| same.amount >= total.amount), "{:?} {:?}", total, same);
        }
    }

    #[test]
    fn the_order_of_mailings_does_not_matter(
        country in countries(), sent in prop::collection::vec(sent(), 2..6), turn in 1..5_usize, on in days(),
    ) {
        let before = ask(plan(country, &sent), on);
        let mut turned = sent.clone();
        turned.rotate_left(turn % sent.len());
        let after = ask(plan(country, &turned), on);
        prop_assert_eq!(amounts(&before.totals), amounts(&after.totals));
        prop_assert_eq!(before.accepted, after.accepted);
    }

    #[test]
    fn what_is_saved_is_the_difference_to_paper_and_the_break_even_is_the_least_share(
        letters in 1..500_000_u32, project in 0..200_000_u32, years in 1..=10_u32,
    ) {
        let own = |item: &str, price: &str| json!({ "item": item, "withoutVat": price, "withVat": price });
        let asked = |share: &str| {
            let request = json!({
                "plan": { "country": "no", "mailings": [{ "letters": letters, "bytes": 80_000, "sheets": 1, "grams": 15 }],
                    "prices": [own("print-first-sheet", "1"), own("postage", "14")] },
                "shares": [share], "oneOff": project.to_string(), "years": years, "context": { "on": "2021-06-01" }
            });
            let index = postregler::index_of("cost.compare").unwrap();
            serde_json::from_str::<Value>(&postregler::call(index, &request.to_string(), 0)).unwrap()
        };
        let answer = asked("50");
        let costs = |at: usize| answer["scenarios"][at]["costs"][0].clone();
        let amount = |cost: &Value, name: &str| billionths(cost[name].as_str().unwrap());
        for at in 0..3 {
            let saved = amount(&costs(1), "period") - amount(&costs(at), "period");
            prop_assert_eq!(saved, amount(&costs(at), "saved"));
            let running = amount(&costs(at), "running") * i128::from(years) + amount(&costs(at), "oneOff");
            prop_assert_eq!(running, amount(&costs(at), "period"));
        }
        let break_even = &answer["breakEven"][0];
        if break_even["outcome"] == "found" {
            let share = break_even["share"].as_str().unwrap();
            let there = asked(share);
            prop_assert!(billionths(there["scenarios"][2]["costs"][0]["saved"].as_str().unwrap()) >= 0);
            let below = billionths(share) / 10_000_000 - 1;
            if below >= 0 {
                let there = asked(&format!("{}.{:02}", below / 100, below % 100));
                prop_assert!(billionths(there["scenarios"][2]["costs"][0]["saved"].as_str().unwrap()) < 0);
            }
        } else {
            prop_assert_eq!(&break_even["outcome"], "never");
            prop_assert!(amount(&costs(0), "saved") < 0);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_found(text in "\\PC{0,14}", on in days()) {
        let mailing = CostMailing { letters: Some(Count::Text(text.clone())), bytes: Some(80_000.into()), ..CostMailing::default() };
        let plan = CostPlan { vat_percent: Some(text), ..CostPlan::new(Country::No, vec![mailing]) };
        let answer = ask(plan.clone(), on);
        let found = answer.findings.iter().any(|finding| finding.path() == "/plan/mailings/0/letters");
        prop_assert!(found || !answer.lines.is_empty() || answer.accepted);
        let request = compare::Request {
            plan, shares: None, alternatives: None, one_off: None, years: None,
            context: Context::on(read_iso(on).unwrap()),
        };
        prop_assert_eq!(compare(&request).scenarios.len(), 5);
    }
}
