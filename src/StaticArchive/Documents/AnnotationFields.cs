namespace StaticArchive.Documents;

/// <summary>A key that the front matter of an annotation can have. The reader asks for these and no others; the schema publishes them.</summary>
/// <param name="Name">The key.</param>
/// <param name="Form">What its value looks like.</param>
/// <param name="Description">What it says.</param>
public sealed record AnnotationField(string Name, FieldForm Form, string Description)
{
    /// <summary>Whether an annotation without it is refused.</summary>
    public bool Required { get; init; }
}

/// <summary>The form of a value.</summary>
public enum FieldForm
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text, or a list of texts.</summary>
    Texts,

    /// <summary>An EDTF date: <c>2026-11-22</c>.</summary>
    Date,

    /// <summary>An address of the web.</summary>
    Address,

    /// <summary>An ORCID iD: <c>0000-0002-1825-0097</c>.</summary>
    Orcid,

    /// <summary>One of the motivations.</summary>
    Motivation,
}

/// <summary>All fields of an annotation, in the order in which they are best written.</summary>
public static class AnnotationFields
{
    /// <summary>The motivations of the W3C Web Annotation model that an annotation of an archive can have.</summary>
    public static IReadOnlyList<string> Motivations { get; } = ["commenting", "questioning", "linking", "describing", "assessing", "editing", "tagging", "replying"];

    /// <summary>The fields.</summary>
    public static IReadOnlyList<AnnotationField> All { get; } =
    [
        new("author", FieldForm.Text, "Who wrote it, as the name is to be shown.") { Required = true },
        new("orcid", FieldForm.Orcid, "ORCID iD of the author."),
        new("url", FieldForm.Address, "Page of the author."),
        new("created", FieldForm.Date, "The day it was written, year first.") { Required = true },
        new("motivation", FieldForm.Motivation, "Why, in a word of the W3C Web Annotation model; commenting where it is not said."),
        new("document", FieldForm.Text, "Which document of the paper: the name of its file without the ending."),
        new("section", FieldForm.Text, "Id or title of the section to look in first."),
        new("quote", FieldForm.Text, "The words it is about, as printed.") { Required = true },
        new("prefix", FieldForm.Text, "The words just before, where the quote stands more than once or is short."),
        new("suffix", FieldForm.Text, "The words just after."),
        new("tags", FieldForm.Texts, "Words to find it by."),
        new("reply-to", FieldForm.Text, "Id of the annotation that it answers: the name of its file without the ending."),
        new("references", FieldForm.Texts, "Works of the reference index, by their ids."),
    ];
}
