namespace StaticArchive.Publish.Body;

/// <summary>The words of a document as HTML.</summary>
/// <param name="Article">What its author wrote, in reading order.</param>
/// <param name="Aside">What is set aside: advertisements, running heads; empty where nothing is.</param>
/// <param name="Notes">Annotations in the order of the text; empty where there are none.</param>
internal sealed record BodyHtml(string Article, string Aside, string Notes);
