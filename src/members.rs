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
            "problems": problems, "prerequisites": prerequisites,
            "prerequisiteCount": prerequisite_count, "targets": targets,
            "targetCount": target_count, "rules": rules, "ruleCount": rule_count,
            "percentage": percentage, "split": split, "waysIn": ways_in,
            "wayCount": way_count, "unsafeIntegers": unsafe_integers
        });
        $each!(PrerequisiteStep {
            "flag": flag, "variants": variants, "variantCount": variant_count,
            "enabled": enabled, "variant": variant, "reason": reason, "holds": holds
        });
        $each!(TargetStep { "keyCount": key_count, "variant": variant, "holds": holds });
        $each!(RuleStep {
            "rule": rule, "conditions": conditions, "conditionCount": condition_count,
            "holds": holds, "decides": decides, "percentage": percentage, "variant": variant
        });
        $each!(ConditionStep {
            "kind": kind, "holds": holds, "text": text, "attribute": attribute,
            "operator": operator, "values": values, "valueCount": value_count,
            "ignoreCase": ignore_case, "strict": strict, "atStart": at_start, "items": items,
            "itemCount": item_count, "segment": segment, "conditions": conditions,
            "conditionCount": condition_count
        });
        $each!(PercentageStep {
            "percentage": percentage, "scale": scale, "salt": salt,
            "attribute": attribute, "unit": unit, "value": value, "bucket": bucket,
            "threshold": threshold, "holds": holds, "above": above, "from": from
        });
        $each!(SplitStep {
            "salt": salt, "attribute": attribute, "unit": unit, "value": value, "cuts": cuts,
            "variant": variant
        });
        $each!(CutStep { "variant": variant, "below": below });
        $each!(WayIn {
            "way": way, "rule": rule, "index": index, "flag": flag,
            "conditions": conditions, "above": above, "from": from, "text": text
        });
    };
}

pub(crate) use objects;
