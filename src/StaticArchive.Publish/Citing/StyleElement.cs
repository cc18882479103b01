using System.Collections.Immutable;
using System.Xml.Linq;
using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// An element of a style in the Citation Style Language: <c>&lt;text variable="title" font-style="italic"/&gt;</c>.
/// What nearly every element has is read once.
/// </summary>
internal sealed class StyleElement
{
    private readonly Dictionary<string, string> _attributes;

    /// <summary>Reads an element and those in it.</summary>
    public StyleElement(XElement xml)
    {
        Name = xml.Name.LocalName;
        _attributes = xml.Attributes()
            .ToDictionary(one => one.Name.LocalName, one => one.Value, StringComparer.Ordinal);
        Children = [.. xml.Elements().Select(child => new StyleElement(child))];
        Variables = SplitWords("variable");
        Prefix = this["prefix"] ?? "";
        Suffix = this["suffix"] ?? "";
        Delimiter = this["delimiter"] ?? "";
        IsItalic = this["font-style"] == "italic";
        HasQuotes = this["quotes"] == "true";
        StripsPeriods = this["strip-periods"] == "true";
        Macro = this["macro"];
        Term = this["term"];
        Form = this["form"];
        TextCase = this["text-case"];
        IsAnyEnough = this["match"] == "any";
        IsNoneAllowed = this["match"] == "none";
        Conditions =
        [
            .. _attributes
                .Where(attribute => Name is "if" or "else-if" && attribute.Key != "match")
                .SelectMany(attribute =>
                    CslCondition.Create(attribute.Key, SplitWords(attribute.Key), isAll: this["match"] is null or "all")
                ),
        ];
    }

    /// <summary>The name of the element.</summary>
    public string Name { get; }

    /// <summary>The elements in it.</summary>
    public ImmutableArray<StyleElement> Children { get; }

    /// <summary>The variables that it prints, in order.</summary>
    public ImmutableArray<string> Variables { get; }

    /// <summary>What <c>if</c> asks of a record, word by word.</summary>
    public ImmutableArray<Func<CslItem, bool>> Conditions { get; }

    /// <summary>Whether one of the conditions is enough; else all have to hold.</summary>
    public bool IsAnyEnough { get; }

    /// <summary>Whether all conditions have to fail.</summary>
    public bool IsNoneAllowed { get; }

    /// <summary>The macro that it stands for.</summary>
    public string? Macro { get; }

    /// <summary>The word of the language that it prints.</summary>
    public string? Term { get; }

    /// <summary>Which form of a word, a number or a date.</summary>
    public string? Form { get; }

    /// <summary>What becomes of its capitals.</summary>
    public string? TextCase { get; }

    /// <summary>What stands before it.</summary>
    public string Prefix { get; }

    /// <summary>What stands behind it.</summary>
    public string Suffix { get; }

    /// <summary>What stands between the parts of it.</summary>
    public string Delimiter { get; }

    /// <summary>Whether it is set in italics.</summary>
    public bool IsItalic { get; }

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool HasQuotes { get; }

    /// <summary>Whether full stops fall away.</summary>
    public bool StripsPeriods { get; }

    /// <summary>An attribute; null where there is none.</summary>
    public string? this[string attribute] => _attributes.GetValueOrDefault(attribute);

    /// <summary>The first child of a name.</summary>
    public StyleElement? FindChild(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    private ImmutableArray<string> SplitWords(string attribute) =>
        [.. (this[attribute] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
