//! The names that results have in JSON, in the order in which they are written.

/// Calls a macro with each type that is an object in JSON, and its members.
macro_rules! objects {
    ($each:ident) => {
        $each!(Evaluation {
            "flag": flag, "enabled": enabled, "variant": variant, "value": value,
            "reason": reason, "rule": rule, "version": version, "errorCode": error_code
        });
        $each!(Problem {
            "code": code, "severity": severity, "pointer": pointer, "flag": flag,
            "message": message
        });
        $each!(Explanation {
            "evaluation": evaluation, "summary": summary, "userKey": user_key, "now": now,
            "problems": problems, "prerequisites": prerequisites, "targets": targets,
            "rules": rules, "percentage": percentage, "split": split, "waysIn": ways_in,
            "unsafeIntegers": unsafe_integers
        });
        $each!(PrerequisiteStep {
            "flag": flag, "variants": variants, "evaluation": evaluation, "holds": holds
        });
        $each!(TargetStep { "keyCount": key_count, "variant": variant, "holds": holds });
        $each!(RuleStep {
            "rule": rule, "conditions": conditions, "holds": holds, "decides": decides,
            "percentage": percentage, "variant": variant
        });
        $each!(ConditionStep {
            "kind": kind, "holds": holds, "text": text, "attribute": attribute,
            "operator": operator, "values": values, "valueCount": value_count,
            "ignoreCase": ignore_case, "items": items, "itemCount": item_count,
            "segment": segment, "conditions": conditions
        });
        $each!(PercentageStep {
            "percentage": percentage, "scale": scale, "salt": salt, "unit": unit,
            "value": value, "bucket": bucket, "threshold": threshold, "holds": holds,
            "above": above, "from": from
        });
        $each!(SplitStep {
            "salt": salt, "unit": unit, "value": value, "cuts": cuts, "variant": variant
        });
        $each!(CutStep { "variant": variant, "below": below });
        $each!(WayIn {
            "way": way, "rule": rule, "flag": flag, "conditions": conditions,
            "above": above, "from": from, "text": text
        });
    };
}

pub(crate) use objects;
