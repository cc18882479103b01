namespace StaticArchive.Publish.Body;

/// <summary>The words of a document as HTML.</summary>
/// <param name="Article">What its author wrote, in reading order.</param>
/// <param name="Aside">What is set aside: advertisements, running heads; empty where nothing is.</param>
internal sealed record BodyHtml(string Article, string Aside);
