namespace StaticArchive.Link.References.Parsing;

/// <summary>A place of publication and a publisher: <c>Cambridge, MA: Harvard University Press</c>.</summary>
/// <param name="Place">The text before the colon: a town, perhaps with its state.</param>
/// <param name="Publisher">The text behind the colon.</param>
internal sealed record PlaceAndPublisher(string Place, string Publisher);
