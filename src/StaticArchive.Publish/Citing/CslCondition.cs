using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>What <c>if</c> and <c>else-if</c> of a style ask about a record.</summary>
internal static class CslCondition
{
    /// <summary>What an attribute asks, word by word; of types, of which a record has one, all at once.</summary>
    public static IEnumerable<Func<CslItem, bool>> Create(string attribute, IReadOnlyList<string> words, bool isAll)
    {
        if (attribute != "type" || isAll || words.Count < 3)
        {
            return words.Select(word => Create(attribute, word));
        }

        var types = words.ToFrozenSet(StringComparer.Ordinal);
        return [item => types.Contains(item.Type)];
    }

    /// <summary>One word of a condition. What is about citations in a text holds of no entry of a list.</summary>
    private static Func<CslItem, bool> Create(string attribute, string word) =>
        attribute switch
        {
            "type" => item => item.Type == word,
            "variable" => CslVariables.FindTest(word),
            "is-numeric" => item => NumericText.IsNumeric(CslVariables.FindText(item, word)),
            "is-uncertain-date" => item => CslVariables.IsUncertain(item, word),
            _ => _ => false,
        };

    /// <summary>The branch of a <c>choose</c> that holds; null where none does.</summary>
    public static StyleElement? FindBranch(StyleElement choose, CslItem item)
    {
        foreach (var branch in choose.Children)
        {
            if (branch.Name == "else" || Holds(branch, item))
            {
                return branch;
            }
        }

        return null;
    }

    private static bool Holds(StyleElement branch, CslItem item)
    {
        foreach (var condition in branch.Conditions)
        {
            var holds = condition(item);
            if (holds && branch.IsAnyEnough)
            {
                return true;
            }

            if (!branch.IsAnyEnough && holds == branch.IsNoneAllowed)
            {
                return false;
            }
        }

        return !branch.IsAnyEnough;
    }
}
