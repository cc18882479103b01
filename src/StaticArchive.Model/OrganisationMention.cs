namespace StaticArchive.Model;

/// <summary>A passage that names an organisation.</summary>
/// <param name="Organisation">Id of the organisation.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">The name as printed.</param>
public sealed record OrganisationMention(string Organisation, string Document, string Block, Span Span);
